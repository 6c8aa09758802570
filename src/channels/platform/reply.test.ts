import { expect, test } from 'vitest'
import { decrypt, fieldsOf, sign } from '../../../test/platform/sealing.ts'
import { sealedReply, textReply } from './reply.ts'

const KEY = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG'
const reply = (text: string) => textReply({ to: 'oClerk', from: 'gh_1', at: 1_700_000_000, text })

test('names are swapped, time is in seconds', () => {
  expect(fieldsOf(reply('已记'))).toEqual({
    ToUserName: 'oClerk',
    FromUserName: 'gh_1',
    CreateTime: '1700000000',
    MsgType: 'text',
    Content: '已记',
  })
})

test.each([
  ['甲]]>乙', '甲]]>乙'],
  [']]]>]>', ']]]>]>'],
  ['a\0b\x08c\x0bd\x0ce\x1ff', 'abcdef'],
  ['行\n\t\r尾', '行\n\t\r尾'],
  ['\ufffe\uffff头', '头'],
  ['半个\ud83d字符\udc00', '半个字符'],
  ['完整👩‍🌾', '完整👩‍🌾'],
  ['<a href="x">&amp;</a>', '<a href="x">&amp;</a>'],
])('%j arrives as %j', (text, arrives) => {
  expect(fieldsOf(reply(text)).Content).toBe(arrives)
})

test('a sealed reply is signed over its own values and sealed for its account', () => {
  const sealed = sealedReply(reply('已记'), {
    token: 't0ken',
    key: KEY,
    id: 'wx1',
    nonce: '42',
    at: 7,
  })
  const { Encrypt = '', MsgSignature, TimeStamp = '', Nonce = '' } = fieldsOf(sealed)
  expect([TimeStamp, Nonce]).toEqual(['7', '42'])
  expect(MsgSignature).toBe(sign('t0ken', '7', '42', Encrypt))
  expect(fieldsOf(decrypt(KEY, 'wx1', Encrypt)).Content).toBe('已记')
})

test('messages of every length are padded to 32', () => {
  for (let length = 0; length < 64; length++) {
    const sealed = sealedReply('x'.repeat(length), {
      token: 't',
      key: KEY,
      id: 'wx1',
      nonce: '1',
      at: 7,
    })
    expect(decrypt(KEY, 'wx1', fieldsOf(sealed).Encrypt ?? '')).toBe('x'.repeat(length))
  }
})
