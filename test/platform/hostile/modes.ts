/** Attempts to have a push taken in another mode than the one set up. */
import { plainPush, requestOf, type Sent, safePush, seconds, xmlOf } from '../account.ts'
import { type Case, changed, oa, plain, withBody, words } from './case.ts'

const twice = (name: string, value: string): Request => {
  const request = oa(safePush(words()))
  return new Request(`${request.url}&${name}=${value}`, request)
}

export const MODES: Case[] = [
  ['msg_signature twice', twice('msg_signature', '0'.repeat(40)), 'forbidden'],
  ['timestamp twice', twice('timestamp', String(seconds())), 'forbidden'],
  ['nonce twice', twice('nonce', '415670741'), 'forbidden'],
  ['encrypt_type twice', twice('encrypt_type', 'raw'), 'forbidden'],
  ['plain text in safe mode', oa(plainPush(words())), 'forbidden'],
  [
    'encrypt_type raw in safe mode',
    oa(changed(plainPush(words()), { encrypt_type: 'raw' })),
    'forbidden',
  ],
  [
    'encrypt_type raw with a true msg_signature',
    oa(changed(safePush(words()), { encrypt_type: 'raw' })),
    'forbidden',
  ],
  [
    'no encrypt_type with a true msg_signature',
    oa(changed(safePush(words()), { encrypt_type: undefined })),
    'forbidden',
  ],
  [
    'encrypt_type AES in capitals',
    oa(changed(safePush(words()), { encrypt_type: 'AES' })),
    'forbidden',
  ],
  ['encrypt_type none', oa(changed(safePush(words()), { encrypt_type: 'none' })), 'forbidden'],
  ['plain fields under encrypt_type aes', oa(withBody(safePush(words()), words())), 'bad request'],
  ['an empty Encrypt', oa(withBody(safePush(words()), xmlOf({ Encrypt: '' }))), 'bad request'],
  ['Encrypt of another push', oa(withBody(safePush(words()), safePush(words()).body)), 'forbidden'],
  ['plain text in compatible mode', requestOf('/compat', plainPush(words())), 'forbidden'],
  ['compatible mode: both forms', requestOf('/compat', withBothForms()), 'taken'],
  ['encrypted push in plain mode', plain(safePush(words())), 'forbidden'],
  [
    'plain mode, wrong signature',
    plain(changed(plainPush(words()), { signature: '0'.repeat(40) })),
    'forbidden',
  ],
  [
    'plain mode, no signature',
    plain(changed(plainPush(words()), { signature: undefined })),
    'forbidden',
  ],
  [
    'plain mode, old',
    plain(plainPush(words(), { timestamp: String(seconds() - 400) })),
    'forbidden',
  ],
  ['plain mode, genuine', plain(plainPush(words())), 'taken'],
  [
    'plain mode, encrypt_type raw',
    plain(changed(plainPush(words()), { encrypt_type: 'raw' })),
    'taken',
  ],
  ['PUT', new Request('http://zhubi.test/wechat', { method: 'PUT' }), 'refused method'],
  ['DELETE', new Request('http://zhubi.test/wecom', { method: 'DELETE' }), 'refused method'],
]

function withBothForms(): Sent {
  const sent = safePush(words('真'))
  const fake = words('假')
    .replace(/^<xml>|<\/xml>$/g, '')
    .replace(/<ToUserName>.*?<\/ToUserName>/, '')
  return withBody(sent, sent.body.replace('</xml>', `${fake}</xml>`))
}
