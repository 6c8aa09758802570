/** The same doors at WeCom, and the URL checks of both. */
import { APP, safePush, seconds, wecomPush } from '../account.ts'
import { encrypt } from '../sealing.ts'
import { type Case, changed, oa, wecom, wecomWords, withBody, words } from './case.ts'

export const WECOM: Case[] = [
  [
    'WeCom: no query',
    new Request('http://zhubi.test/wecom', { method: 'POST', body: 'x' }),
    'forbidden',
  ],
  [
    'WeCom: wrong msg_signature',
    wecom(changed(wecomPush(wecomWords()), { msg_signature: '0'.repeat(40) })),
    'forbidden',
  ],
  [
    'WeCom: no msg_signature',
    wecom(changed(wecomPush(wecomWords()), { msg_signature: undefined })),
    'forbidden',
  ],
  [
    'WeCom: old',
    wecom(wecomPush(wecomWords(), { timestamp: String(seconds() - 400) })),
    'forbidden',
  ],
  [
    'WeCom: foreign CorpID',
    wecom(wecomPush(wecomWords(), { id: 'wwffffffffffffffff' })),
    'forbidden',
  ],
  ['WeCom: foreign key', wecom(wecomPush(wecomWords(), { key: 'C'.repeat(43) })), 'forbidden'],
  ['WeCom: plain text', wecom(withBody(wecomPush(wecomWords()), wecomWords())), 'bad request'],
  [
    'WeCom: another app of the corporation',
    wecom(wecomPush(wecomWords('x', { AgentID: '1000009' }))),
    'acknowledged',
  ],
  [
    'WeCom: inside for another corporation',
    wecom(wecomPush(wecomWords('x', { ToUserName: 'wwother' }))),
    'acknowledged',
  ],
  [
    'WeCom: enter_agent',
    wecom(wecomPush(wecomWords('x', { MsgType: 'event', Event: 'enter_agent' }))),
    'acknowledged',
  ],
  ['WeCom: push of the official account', wecom(safePush(words())), 'forbidden'],
  ['official account: push of WeCom', oa(wecomPush(wecomWords())), 'forbidden'],
  ['WeCom: genuine', wecom(wecomPush(wecomWords())), 'taken'],
]

export const GETS: Case[] = [
  ['GET without query', new Request('http://zhubi.test/wechat'), 'forbidden'],
  [
    'GET with a wrong signature',
    new Request(
      `http://zhubi.test/wechat?signature=${'0'.repeat(40)}&timestamp=${seconds()}&nonce=1&echostr=1`,
    ),
    'forbidden',
  ],
  [
    'GET with a script to echo',
    new Request(
      'http://zhubi.test/wechat?echostr=<script>alert(1)</script>&signature=x&timestamp=1&nonce=1',
    ),
    'forbidden',
  ],
  ['WeCom GET without query', new Request('http://zhubi.test/wecom'), 'forbidden'],
  [
    'WeCom GET with a plain echostr',
    new Request(
      `http://zhubi.test/wecom?msg_signature=${'0'.repeat(40)}&timestamp=${seconds()}&nonce=1&echostr=1`,
    ),
    'forbidden',
  ],
  [
    'WeCom GET with an unsigned ciphertext',
    new Request(
      `http://zhubi.test/wecom?${new URLSearchParams({ msg_signature: '0'.repeat(40), timestamp: String(seconds()), nonce: '1', echostr: encrypt(APP.keys[0] ?? '', APP.id, '42') })}`,
    ),
    'forbidden',
  ],
]
