/** Access tokens of a platform: one is valid at a time, until it is made to end. */
import { randomBytes } from 'node:crypto'

export class StandInTokens {
  #current = ''
  #ended = new Set<string>()
  /** How often a token was asked for. */
  asked = 0

  /** The stable kind: the same token to all who ask while it is valid. */
  give(): { access_token: string; expires_in: number } {
    this.asked += 1
    if (this.#current === '') this.#current = randomBytes(64).toString('hex')
    return { access_token: this.#current, expires_in: 7200 }
  }

  /** Ends the current token before its time, as platforms do. */
  end(): void {
    this.#ended.add(this.#current)
    this.#current = ''
  }

  /** The errcode for a call with this token, or 0. */
  judge(token: string | null): number {
    if (token === this.#current && token !== '') return 0
    return this.#ended.has(token ?? '') ? 42001 : 40014
  }
}
