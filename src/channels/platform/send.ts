/**
 * A call that needs a token, with what the platforms want done about their errors (wechat.md §8): a
 * token that ended is fetched anew once, “busy” is tried three times, everything else is final.
 */
import type { ApiAnswer } from './api.ts'
import type { Tokens } from './tokens.ts'

/** What a platform's error means; `words` are for the one who set the account up. */
export type Meaning = {
  /** `renew`: fetch the token once more. `busy`: try again soon. `final`: neither helps. */
  act: 'renew' | 'busy' | 'final'
  words: string
}
export type Meanings = ReadonlyMap<number, Meaning>

/** Both platforms' code for it. */
const BUSY = -1
const BUSY_TRIES = 3
/** Milliseconds before the second try; doubled before the third. */
const PAUSE = 300

const sleep = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds))

/** Calls with a token; the answer is the last one given. */
export async function withToken(
  tokens: Tokens,
  meanings: Meanings,
  call: (token: string) => Promise<ApiAnswer>,
  pause = PAUSE,
): Promise<ApiAnswer> {
  let renewed = false
  let busy = 0
  for (;;) {
    const token = await tokens.get()
    const answer = token.kind === 'token' ? await call(token.value) : notSent(token)
    if (answer.kind !== 'error') return answer
    const next = meanings.get(answer.code)?.act ?? 'final'
    if (next === 'renew' && token.kind === 'token' && !renewed) {
      tokens.drop(token.value)
      renewed = true
    } else if (next === 'busy' && ++busy < BUSY_TRIES) await sleep(pause * 2 ** (busy - 1))
    else return answer
  }
}

/** Without a token nothing was sent, and that is certain: as good as “busy”. */
const notSent = (token: Exclude<ApiAnswer, { kind: 'ok' }>): ApiAnswer =>
  token.kind === 'error' ? token : { kind: 'error', code: BUSY, detail: 'no token' }
