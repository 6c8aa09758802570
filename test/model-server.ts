/**
 * A model server over real HTTP that does as it is told: speaks well, or fails in every way servers
 * fail. For tests and evals in Node.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The body of a request, as far as tests look at it. */
export type Asked = {
  messages: { role: string; content: string }[]
  stream?: boolean
  stream_options?: object
  response_format?: { type: string }
  temperature?: number
  max_tokens?: number
}

export type Behaviour = (res: ServerResponse, asked: Asked, call: number) => void | Promise<void>

export class ModelServer {
  readonly asked: Asked[] = []
  readonly #server: Server
  #behaviour: Behaviour

  constructor(behaviour: Behaviour, server: Server = createServer()) {
    this.#behaviour = behaviour
    this.#server = server
    server.on('request', (req, res) => void this.#answer(req, res))
  }

  async start(): Promise<this> {
    await new Promise<void>((ready) => this.#server.listen(0, '127.0.0.1', ready))
    return this
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port
  }

  get url(): string {
    return `http://127.0.0.1:${this.port}/v1`
  }

  behave(behaviour: Behaviour): void {
    this.#behaviour = behaviour
    this.asked.length = 0
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }

  async #answer(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of req) chunks.push(chunk)
    const asked: Asked = JSON.parse(Buffer.concat(chunks).toString() || '{"messages":[]}')
    res.on('error', () => {})
    await this.#behaviour(res, asked, this.asked.push(asked) - 1)
  }
}

const event = (data: unknown): string => `data: ${JSON.stringify(data)}\n\n`

const delta = (content: string, finish: string | null = null) =>
  event({
    id: 'x',
    object: 'chat.completion.chunk',
    choices: [{ index: 0, delta: { content }, finish_reason: finish }],
  })

const begin = (res: ServerResponse): void =>
  void res.writeHead(200, { 'content-type': 'text/event-stream' })

type Manner = {
  finish?: string
  tokensPerSecond?: number
  firstAfter?: number
  /** Signs a chunk. */
  size?: number
  /** Whether tokens are told at the end. */
  counts?: boolean
}

/** Says a text as a stream, as fast as told. */
export async function speak(res: ServerResponse, text: string, manner: Manner = {}): Promise<void> {
  const { finish = 'stop', tokensPerSecond, firstAfter = 0, size = 4, counts = true } = manner
  begin(res)
  const signs = [...text]
  const started = performance.now() + firstAfter
  const step = tokensPerSecond ? 1 : size
  for (let at = 0; at < signs.length; at += step) {
    if (tokensPerSecond) await until(started + (at * 1000) / tokensPerSecond)
    if (res.destroyed) return
    res.write(delta(signs.slice(at, at + step).join('')))
  }
  res.write(delta('', finish))
  if (counts) res.write(event({ choices: [], usage: usageOf(text) }))
  res.end('data: [DONE]\n\n')
}

const until = (time: number): Promise<void> => {
  const wait = time - performance.now()
  return wait > 0 ? new Promise((done) => setTimeout(done, wait)) : Promise.resolve()
}

const usageOf = (text: string) => ({
  prompt_tokens: 1000,
  completion_tokens: text.length,
  total_tokens: 1000 + text.length,
  prompt_tokens_details: { cached_tokens: 600 },
})

export const fail = (status: number, error: object = {}, headers: Record<string, string> = {}) =>
  ((res) => {
    res.writeHead(status, { 'content-type': 'application/json', ...headers })
    res.end(JSON.stringify({ error: { message: `status ${status}`, ...error } }))
  }) satisfies Behaviour

/** Takes the question and never answers. */
export const hang: Behaviour = () => {}

/** Says half, then nothing more. */
export const hangHalfway =
  (text: string): Behaviour =>
  (res) => {
    begin(res)
    res.write(delta(text.slice(0, text.length / 2)))
  }

/** Says half and drops the line in the middle of a sign's bytes. */
export const cutMidSign =
  (text: string): Behaviour =>
  (res) => {
    begin(res)
    res.write(delta(text.slice(0, text.length / 2)))
    const bytes = Buffer.from(delta('治'))
    const at = bytes.indexOf(Buffer.from('治')) + 1
    res.write(bytes.subarray(0, at), () => res.destroy())
  }

/** The line ends properly, but too early and without a word about why. */
export const endEarly =
  (text: string): Behaviour =>
  (res) => {
    begin(res)
    res.end(delta(text.slice(0, text.length / 2)))
  }

export const brokenEvents: Behaviour = (res) => {
  begin(res)
  res.end('data: {"choices":[{"delta":{"content":"全年\n\ndata: }{\n\n')
}

export const brokenJson: Behaviour = (res) => {
  res.writeHead(200, { 'content-type': 'application/json' })
  res.end('{"choices": [{"message": {"content": "全年')
}

/** One piece, as servers do that cannot stream. */
export const inOnePiece =
  (text: string): Behaviour =>
  (res) => {
    res.writeHead(200, { 'content-type': 'application/json' })
    const choices = [
      { index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' },
    ]
    res.end(JSON.stringify({ choices, usage: usageOf(text) }))
  }

export const noChoice: Behaviour = (res) => {
  begin(res)
  res.end(`${event({ choices: [] })}data: [DONE]\n\n`)
}

export const webPage: Behaviour = (res) => {
  res.writeHead(200, { 'content-type': 'text/html' })
  res.end('<html><body>请先登录网关</body></html>')
}
