/**
 * One reply as it is heard: collects its words, keeps the time, and ends the call when it is silent
 * for too long, takes too long, or says too much. Reasoning is passed over.
 */
import * as z from 'zod'
import type { Usage } from '../../report/usage.ts'
import type { Listening, ModelErrorReason, ModelReply } from '../model.ts'

const Counts = z.object({
  prompt_tokens: z.number().nullish(),
  completion_tokens: z.number().nullish(),
  prompt_tokens_details: z.object({ cached_tokens: z.number().nullish() }).nullish(),
  // DeepSeek's own name for it.
  prompt_cache_hit_tokens: z.number().nullish(),
})

const Choice = z.object({
  delta: z.object({ content: z.string().nullish() }).nullish(),
  message: z.object({ content: z.string().nullish() }).nullish(),
  finish_reason: z.string().nullish(),
})

/** A chunk of the stream, or a whole reply of a server that does not stream. */
const Chunk = z.object({ choices: z.array(Choice).nullish(), usage: Counts.nullish() })

export type Tokens = { prompt: number; completion: number; cached: number }

export class Hearing {
  text = ''
  tokens: Tokens | null = null
  /** Why we ended the call ourselves, if we did. */
  ended: ModelErrorReason | null = null
  #finish: string | null = null
  #full = false
  readonly #limit: number
  readonly #silence: number
  readonly #control = new AbortController()
  readonly #listening: Listening
  readonly #whole: ReturnType<typeof setTimeout>
  #quiet: ReturnType<typeof setTimeout> | undefined

  constructor(limit: number, silence: number, patience: number, listening: Listening) {
    this.#limit = limit
    this.#silence = silence
    this.#listening = listening
    this.#whole = setTimeout(() => this.#stop('timeout'), silence * patience)
    if (listening.signal?.aborted) this.#stop('stopped')
    listening.signal?.addEventListener('abort', this.#stopped)
  }

  readonly #stopped = () => this.#stop('stopped')

  get signal(): AbortSignal {
    return this.#control.signal
  }

  /** Silence counts from now on. */
  listen(): void {
    clearTimeout(this.#quiet)
    this.#quiet = setTimeout(() => this.#stop('timeout'), this.#silence)
  }

  /** Silence does not count: we wait until we may ask again. */
  pause = (): void => clearTimeout(this.#quiet)

  /** Any sign of life counts, also thinking. */
  hear(raw: unknown): void {
    this.listen()
    const { choices, usage } = Chunk.parse(raw)
    if (usage) this.#count(usage)
    const choice = choices?.[0]
    if (choice?.finish_reason) this.#finish = choice.finish_reason
    this.#add(choice?.delta?.content ?? choice?.message?.content ?? '')
  }

  /** A reply that came in one piece. */
  whole(raw: unknown): void {
    this.hear(raw)
    this.#finish ??= 'stop'
  }

  #add(stretch: string): void {
    if (!stretch || this.#full) return
    this.text += stretch
    this.#listening.onText?.(stretch)
    if (this.text.length <= this.#limit) return
    this.#full = true
    this.#control.abort()
  }

  #count({
    prompt_tokens,
    completion_tokens,
    prompt_tokens_details,
    ...rest
  }: z.infer<typeof Counts>) {
    this.tokens = {
      prompt: prompt_tokens ?? 0,
      completion: completion_tokens ?? 0,
      cached: prompt_tokens_details?.cached_tokens ?? rest.prompt_cache_hit_tokens ?? 0,
    }
  }

  /** The line is closed. A call we ended ourselves ends without an error of its own. */
  end(): void {
    if (this.ended) throw new Error(this.ended)
  }

  /** What was said, once the line is closed. */
  reply(usage: Usage): ModelReply {
    const { text } = this
    if (this.#full) return { kind: 'cut', text, why: 'limit', usage }
    if (this.#finish === 'content_filter') return { kind: 'filtered', usage }
    if (text.trim() === '') return { kind: 'silent', usage }
    if (this.#finish === 'length') return { kind: 'cut', text, why: 'length', usage }
    return this.#finish === null
      ? { kind: 'cut', text, why: 'line', usage }
      : { kind: 'said', text, usage }
  }

  /** The line broke after some words. */
  brokenOff = (usage: Usage): ModelReply =>
    this.#full ? this.reply(usage) : { kind: 'cut', text: this.text, why: 'line', usage }

  close(): void {
    clearTimeout(this.#whole)
    clearTimeout(this.#quiet)
    this.#listening.signal?.removeEventListener('abort', this.#stopped)
  }

  #stop(reason: ModelErrorReason): void {
    this.ended ??= reason
    this.#control.abort()
  }
}
