/** Ciphertexts that are properly signed and wrong inside. */
import { OA, safePush } from '../account.ts'
import { encrypt } from '../sealing.ts'
import { type Case, oa, signedCipher, words } from './case.ts'

const KEY = OA.keys[0] ?? ''

export const CIPHERS: Case[] = [
  ['for a foreign AppID', oa(safePush(words(), { id: 'wxffffffffffffffff' })), 'forbidden'],
  ['for no AppID', oa(safePush(words(), { id: '' })), 'forbidden'],
  ['for an AppID with a tail', oa(safePush(words(), { id: `${OA.id}0` })), 'forbidden'],
  ['with a foreign key', oa(safePush(words(), { key: 'B'.repeat(43) })), 'forbidden'],
  [
    'padding of 0',
    oa(signedCipher(encrypt(KEY, OA.id, words(), { pad: (room) => Buffer.alloc(room, 0) }))),
    'forbidden',
  ],
  [
    'padding of 33',
    oa(signedCipher(encrypt(KEY, OA.id, words(), { pad: (room) => Buffer.alloc(room, 33) }))),
    'forbidden',
  ],
  [
    'padding of 255',
    oa(signedCipher(encrypt(KEY, OA.id, words(), { pad: (room) => Buffer.alloc(room, 255) }))),
    'forbidden',
  ],
  [
    'padding uneven',
    oa(
      signedCipher(
        encrypt(KEY, OA.id, words(), {
          pad: (room) => Buffer.from([...Array(room - 1).fill(7), room]),
        }),
      ),
    ),
    room1() ? 'taken' : 'forbidden',
  ],
  [
    'padding longer than the message',
    oa(signedCipher(encrypt(KEY, '', '', { pad: () => Buffer.alloc(12, 32) }))),
    'forbidden',
  ],
  [
    'length beyond the end',
    oa(signedCipher(encrypt(KEY, OA.id, words(), { length: 1_000_000 }))),
    'forbidden',
  ],
  [
    'length of 4 GB',
    oa(signedCipher(encrypt(KEY, OA.id, words(), { length: 4_294_967_295 }))),
    'forbidden',
  ],
  [
    'length one short',
    oa(signedCipher(encrypt(KEY, OA.id, words(), { length: Buffer.byteLength(words()) - 1 }))),
    'forbidden',
  ],
  ['length zero', oa(signedCipher(encrypt(KEY, OA.id, words(), { length: 0 }))), 'forbidden'],
  ['not base64', oa(signedCipher('这不是密文')), 'forbidden'],
  ['base64 of 3 bytes', oa(signedCipher('QUJD')), 'forbidden'],
  ['base64 of 16 bytes', oa(signedCipher('QUJDQUJDQUJDQUJDQUJDQQ==')), 'forbidden'],
  ['base64 of 17 bytes', oa(signedCipher(Buffer.alloc(17).toString('base64'))), 'forbidden'],
  ['base64 of 32 zero bytes', oa(signedCipher(Buffer.alloc(32).toString('base64'))), 'forbidden'],
  ['cut ciphertext', oa(signedCipher(encrypt(KEY, OA.id, words()).slice(0, 64))), 'forbidden'],
  [
    'inside: not UTF-8',
    oa(signedCipher(encrypt(KEY, OA.id, Buffer.from([0xff, 0xfe, 0xfd])))),
    'forbidden',
  ],
  ['inside: nothing', oa(safePush('')), 'bad request'],
  ['inside: a word', oa(safePush('你好')), 'bad request'],
  ['inside: a list', oa(safePush('[1,2]')), 'bad request'],
  ['inside: broken JSON', oa(safePush('{"ToUserName":"x"')), 'bad request'],
]

/** One message in 32 leaves room for a single padding byte, which cannot be uneven. */
function room1(): boolean {
  return (20 + Buffer.byteLength(words()) + OA.id.length) % 32 === 31
}
