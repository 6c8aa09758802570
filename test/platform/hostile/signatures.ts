/** Signatures and times that are wrong, and how far a clock may be off. */
import { safePush, seconds } from '../account.ts'
import { type Case, changed, oa, words } from './case.ts'

export const SIGNATURES: Case[] = [
  [
    'no query at all',
    new Request('http://zhubi.test/wechat', { method: 'POST', body: words() }),
    'forbidden',
  ],
  ['no msg_signature', oa(changed(safePush(words()), { msg_signature: undefined })), 'forbidden'],
  ['empty msg_signature', oa(changed(safePush(words()), { msg_signature: '' })), 'forbidden'],
  [
    'msg_signature of 39 characters',
    oa(changed(safePush(words()), { msg_signature: 'a'.repeat(39) })),
    'forbidden',
  ],
  [
    'msg_signature of 41 characters',
    oa(changed(safePush(words()), { msg_signature: 'a'.repeat(41) })),
    'forbidden',
  ],
  [
    'msg_signature of zeros',
    oa(changed(safePush(words()), { msg_signature: '0'.repeat(40) })),
    'forbidden',
  ],
  [
    'msg_signature not hex',
    oa(changed(safePush(words()), { msg_signature: 'z'.repeat(40) })),
    'forbidden',
  ],
  [
    'msg_signature in Chinese',
    oa(changed(safePush(words()), { msg_signature: '签'.repeat(40) })),
    'forbidden',
  ],
  [
    'msg_signature of a megabyte',
    oa(changed(safePush(words()), { msg_signature: 'a'.repeat(3000) })),
    'forbidden',
  ],
  [
    'the plain signature as msg_signature',
    oa(changed(safePush(words()), { msg_signature: safePush('').query.signature })),
    'forbidden',
  ],
  ['signed with another token', oa(safePush(words(), { token: 'anothertoken' })), 'forbidden'],
  ['signed with an empty token', oa(safePush(words(), { token: '' })), 'forbidden'],
  ['another nonce than signed', oa(changed(safePush(words()), { nonce: '1' })), 'forbidden'],
  [
    'another time than signed',
    oa(changed(safePush(words()), { timestamp: String(seconds() - 1) })),
    'forbidden',
  ],
  ['no nonce', oa(changed(safePush(words()), { nonce: undefined })), 'forbidden'],
  ['no timestamp', oa(changed(safePush(words()), { timestamp: undefined })), 'forbidden'],
  ['six minutes old', oa(safePush(words(), { timestamp: String(seconds() - 360) })), 'forbidden'],
  ['six minutes ahead', oa(safePush(words(), { timestamp: String(seconds() + 360) })), 'forbidden'],
  ['a year old', oa(safePush(words(), { timestamp: String(seconds() - 31_536_000) })), 'forbidden'],
  ['time zero', oa(safePush(words(), { timestamp: '0' })), 'forbidden'],
  ['a negative time', oa(safePush(words(), { timestamp: '-1' })), 'forbidden'],
  ['time in milliseconds', oa(safePush(words(), { timestamp: String(Date.now()) })), 'forbidden'],
  ['time with a fraction', oa(safePush(words(), { timestamp: `${seconds()}.5` })), 'forbidden'],
  ['time in exponent form', oa(safePush(words(), { timestamp: '1e9' })), 'forbidden'],
  ['time NaN', oa(safePush(words(), { timestamp: 'NaN' })), 'forbidden'],
  ['time with a space', oa(safePush(words(), { timestamp: ` ${seconds()}` })), 'forbidden'],
  ['four minutes old', oa(safePush(words(), { timestamp: String(seconds() - 240) })), 'taken'],
  ['four minutes ahead', oa(safePush(words(), { timestamp: String(seconds() + 240) })), 'taken'],
]
