/**
 * The access token of an account, kept until shortly before it ends. Each copy of the server keeps its
 * own: both platforms give the same token to all who ask while it is valid (wechat.md §6, §7).
 */
import * as z from 'zod'
import type { ApiAnswer } from './api.ts'

const Granted = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number() })

/** A token, or the platform's refusal. */
export type Token = { kind: 'token'; value: string } | Exclude<ApiAnswer, { kind: 'ok' }>

/** Asked for anew this long before its end (ms): in its last five minutes two tokens are valid. */
const MARGIN = 300_000

export class Tokens {
  readonly #ask: () => Promise<ApiAnswer>
  #kept: { value: string; until: number } | null = null

  constructor(ask: () => Promise<ApiAnswer>) {
    this.#ask = ask
  }

  async get(): Promise<Token> {
    if (this.#kept && Date.now() < this.#kept.until)
      return { kind: 'token', value: this.#kept.value }
    const answer = await this.#ask()
    if (answer.kind !== 'ok') return answer
    const granted = Granted.safeParse(answer.body)
    if (!granted.success) return { kind: 'unclear' }
    const { access_token: value, expires_in: seconds } = granted.data
    this.#kept = { value, until: Date.now() + seconds * 1000 - MARGIN }
    return { kind: 'token', value }
  }

  /** Forgets a token the platform no longer takes; a newer one stays. */
  drop(value: string): void {
    if (this.#kept?.value === value) this.#kept = null
  }
}
