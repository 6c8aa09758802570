/**
 * A stand-in for a model's server: speaks Chat Completions, word by word and slowly. What it says
 * holds no fact of the town, so the judge keeps the templates; here only its slowness matters.
 */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

const WORDS = '镇党委、镇政府把这项工作摆上重要位置，逐项明确责任，逐月调度进展，及时解决问题。'

export type SlowModel = { url: string; asked(): number; close(): Promise<void> }

/** Starts it on a free port; `pause` milliseconds before each piece of three characters. */
export async function startSlowModel(pause: number): Promise<SlowModel> {
  let asked = 0
  const server = createServer(async (request, response) => {
    request.resume()
    if (request.method !== 'POST') return void response.writeHead(404).end()
    asked++
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    for (let at = 0; at < WORDS.length && !response.destroyed; at += 3) {
      await new Promise((wake) => setTimeout(wake, pause))
      response.write(`data: ${chunk({ content: WORDS.slice(at, at + 3) }, null)}\n\n`)
    }
    response.end(`data: ${chunk({}, 'stop')}\n\ndata: [DONE]\n\n`)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    asked: () => asked,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections()
        server.close(() => closed())
      }),
  }
}

const chunk = (delta: object, finish_reason: string | null): string =>
  JSON.stringify({
    ...{ id: 'slow', object: 'chat.completion.chunk', created: 0, model: 'slow' },
    choices: [{ index: 0, delta, finish_reason }],
  })
