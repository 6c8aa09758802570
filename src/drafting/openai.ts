/**
 * Any server that speaks OpenAI's Chat Completions. The only file that knows the SDK. Streams always;
 * waits at most `timeout` for the next word and ten times that for the whole reply. What a server
 * does not understand (json_schema, stream_options, temperature) is left out from then on.
 */
import OpenAI, { APIConnectionError, APIError } from 'openai'
import { NO_USAGE, type Usage } from '../report/usage.ts'
import {
  guessTokens,
  type Listening,
  type Model,
  ModelError,
  type ModelReply,
  type ModelRequest,
} from './model.ts'
import { type Dialect, FULL_DIALECT, paramsFor, plainer } from './openai/dialect.ts'
import { type Failure, reasonOf, wordsOf, worthWaiting } from './openai/failure.ts'
import { Hearing } from './openai/hearing.ts'

export type OpenAISettings = {
  /** Like http://127.0.0.1:11434/v1; a query (`?api-version=…`) goes with every request. */
  baseURL: string
  apiKey: string
  model: string
  /** Milliseconds without a word. */
  timeout: number
  /** Times a busy or unreachable server is asked again; the SDK waits as Retry-After says, up to a minute. */
  retries?: number
}

const RETRIES = 2
/** The whole reply may take this many times the silence that is allowed. */
const PATIENCE = 10

export class OpenAIModel implements Model {
  readonly name: string
  readonly #client: OpenAI
  readonly #settings: OpenAISettings
  #dialect: Dialect = FULL_DIALECT

  constructor(settings: OpenAISettings) {
    this.name = settings.model
    this.#settings = settings
    const { origin, pathname, searchParams, hostname } = new URL(settings.baseURL)
    this.#client = new OpenAI({
      baseURL: origin + pathname.replace(/\/$/, ''),
      apiKey: settings.apiKey || 'none',
      defaultQuery: Object.fromEntries(searchParams),
      defaultHeaders: /\.azure\.com$/.test(hostname) ? { 'api-key': settings.apiKey } : {},
      // Hearing keeps the time; the SDK would ask a silent server again, and wait as long once more.
      timeout: settings.timeout * PATIENCE,
      maxRetries: settings.retries ?? RETRIES,
      // The SDK would write pieces of a broken reply to the console.
      logLevel: 'off',
    })
  }

  /** What the server was found to understand so far. */
  get dialect(): Dialect {
    return this.#dialect
  }

  async chat(request: ModelRequest, listening: Listening = {}): Promise<ModelReply> {
    const started = Date.now()
    const attempts = { count: 0 }
    for (;;) {
      const dialect = this.#dialect
      const hearing = new Hearing(request.limit, this.#settings.timeout, PATIENCE, listening)
      try {
        await this.#listen(request, dialect, hearing, attempts)
        return hearing.reply(this.#usage(request, hearing, attempts.count, started))
      } catch (error) {
        const failure = failureOf(error)
        const simpler = plainer(dialect, request, failure)
        if (simpler && !hearing.text) {
          this.#dialect = simpler
          continue
        }
        const usage = this.#usage(request, hearing, attempts.count, started)
        if (hearing.text && hearing.ended === null) return hearing.brokenOff(usage)
        throw new ModelError(hearing.ended ?? reasonOf(failure), usage, error)
      } finally {
        hearing.close()
      }
    }
  }

  async #listen(
    request: ModelRequest,
    dialect: Dialect,
    hearing: Hearing,
    attempts: { count: number },
  ): Promise<void> {
    const client = this.#client.withOptions({
      fetch: async (url, init) => {
        attempts.count++
        hearing.listen()
        const response = await fetch(url, init).catch((error: unknown) => {
          hearing.pause()
          throw error
        })
        if (!response.ok) hearing.pause()
        return worthWaiting(response)
      },
    })
    const params = paramsFor(this.name, request, dialect)
    const { data, response } = await client.chat.completions
      .create(params, { signal: hearing.signal })
      .withResponse()
    if (/\bjson\b/.test(response.headers.get('content-type') ?? ''))
      hearing.whole(await response.json())
    else for await (const chunk of data) hearing.hear(chunk)
    hearing.end()
  }

  #usage(request: ModelRequest, hearing: Hearing, attempts: number, started: number): Usage {
    const told = hearing.tokens
    const prompt = request.messages.map(({ content }) => content).join('')
    return {
      ...NO_USAGE,
      calls: 1,
      retries: Math.max(0, attempts - 1),
      promptTokens: told?.prompt ?? (attempts > 0 ? guessTokens(prompt) : 0),
      completionTokens: told?.completion ?? guessTokens(hearing.text),
      cachedTokens: told?.cached ?? 0,
      milliseconds: Date.now() - started,
      guessed: told === null,
    }
  }
}

function failureOf(error: unknown): Failure {
  const words = wordsOf(error)
  if (error instanceof APIConnectionError) return { kind: 'unconnected', status: undefined, words }
  if (error instanceof APIError) return { kind: 'answered', status: error.status, words }
  return { kind: 'broken', status: undefined, words }
}
