/** The stand-in over real HTTP, and a model that writes slowly, for tests against the real server. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import type { StandIn } from './stand-in.ts'

export type Listening = { url: string; close(): void }

async function listen(handle: (request: IncomingMessage, response: ServerResponse) => void) {
  const server: Server = createServer(handle)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** The platforms' API. */
export const listenAsPlatform = (platform: StandIn): Promise<Listening> =>
  listen(async (incoming, outgoing) => {
    const chunks: Buffer[] = []
    for await (const chunk of incoming) chunks.push(chunk)
    const request = new Request(`http://platform.test${incoming.url}`, {
      method: incoming.method ?? 'GET',
      headers: { 'content-type': incoming.headers['content-type'] ?? '' },
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    })
    const response = await platform.fetch(request)
    outgoing.writeHead(response.status, { 'content-type': 'application/json' })
    outgoing.end(await response.text())
  })

/** An OpenAI-compatible server that takes `milliseconds` for each answer; it writes nothing of use. */
export const listenAsSlowModel = (milliseconds: number): Promise<Listening> =>
  listen(async (_incoming, outgoing) => {
    outgoing.writeHead(200, { 'content-type': 'text/event-stream' })
    for (let n = 0; n < 10; n++) {
      await sleep(milliseconds / 10)
      const delta = { content: '今年' }
      const chunk = {
        id: 'c',
        object: 'chat.completion.chunk',
        created: 1,
        model: 'm',
        choices: [{ index: 0, delta }],
      }
      outgoing.write(`data: ${JSON.stringify(chunk)}\n\n`)
    }
    outgoing.end('data: [DONE]\n\n')
  })
