/** Bodies too long, or no text. */
import { plainPush, requestOf, safePush, wecomPush } from '../account.ts'
import { type Case, oa, plain, wecom, wecomWords, withBody, words } from './case.ts'

const bytesOfStream = (chunks: number, size: number): ReadableStream<Uint8Array> => {
  let left = chunks
  return new ReadableStream({
    pull(controller) {
      if (left-- > 0) controller.enqueue(new Uint8Array(size).fill(65))
      else controller.close()
    },
  })
}

export const BODIES: Case[] = [
  ['2 MB', oa(withBody(safePush(words()), 'A'.repeat(2_000_000))), 'too large'],
  ['2 MB in plain mode', plain(plainPush('A'.repeat(2_000_000))), 'too large'],
  ['2 MB in WeCom', wecom(withBody(wecomPush(wecomWords()), 'A'.repeat(2_000_000))), 'too large'],
  ['2 MB unannounced', streamed('/wechat', 2000, 1000), 'too large'],
  ['65,537 bytes', oa(withBody(safePush(words()), 'A'.repeat(65_537))), 'too large'],
  ['65,536 bytes', oa(withBody(safePush(words()), 'A'.repeat(65_536))), 'bad request'],
  ['not UTF-8', binary([0x3c, 0xff, 0xfe]), 'bad request'],
  ['cut in a character', binary([0x3c, 0xe4, 0xb8]), 'bad request'],
]

function streamed(path: string, chunks: number, size: number): Request {
  return new Request(requestOf(path, safePush(words())).url, {
    method: 'POST',
    body: bytesOfStream(chunks, size),
  })
}

function binary(bytes: number[]): Request {
  return new Request(requestOf('/wechat', safePush(words())).url, {
    method: 'POST',
    body: new Uint8Array(bytes),
  })
}
