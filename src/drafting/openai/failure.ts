/** Why a call failed, from what the SDK, fetch and the system report. */
import type { ModelErrorReason } from '../model.ts'

/** A failure without the SDK's classes: an HTTP status if a server answered, and all its words. */
export type Failure = {
  kind: 'answered' | 'unconnected' | 'broken'
  status: number | undefined
  /** Names, codes and messages of the error and its causes. For matching, never for showing. */
  words: string
}

const TLS =
  /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO_VERIFY|certificate|wrong version number|packet length/i
const SILENT = /ETIMEDOUT|UND_ERR_(?:HEADERS|BODY|CONNECT)_TIMEOUT|timed? ?out/i
const OUT_OF_QUOTA = /quota|rate.?limit|insufficient/i

/** The cause of a failed call. */
export function reasonOf({ kind, status, words }: Failure): ModelErrorReason {
  if (kind === 'unconnected')
    return TLS.test(words) ? 'insecure' : SILENT.test(words) ? 'timeout' : 'unreachable'
  if (kind === 'broken') return SILENT.test(words) ? 'timeout' : 'broken'
  switch (status) {
    case 401:
    case 403:
      return 'forbidden'
    case 404:
      return 'no-model'
    case 402:
    case 429:
      return 'quota'
    // An error told inside the stream has no status.
    case undefined:
      return OUT_OF_QUOTA.test(words) ? 'quota' : 'failing'
    default:
      return status >= 500 || status === 408 || status === 409 ? 'failing' : 'refused'
  }
}

/** Names, codes and messages of an error and of what caused it. */
export function wordsOf(error: unknown): string {
  const words: string[] = []
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    words.push(at.name, at.message, 'code' in at ? String(at.code) : '')
    if (at instanceof AggregateError) words.push(...at.errors.map(String))
  }
  return words.join(' ')
}

const LONGEST_WAIT = 60_000

/**
 * A server that wants us away for longer than a minute is not asked again; the SDK would pass over
 * such a Retry-After and come back at once.
 */
export function worthWaiting(response: Response): Response {
  const asked = response.headers.get('retry-after')
  if (response.ok || asked === null) return response
  const wait = /^\s*\d/.test(asked)
    ? Number.parseFloat(asked) * 1000
    : Date.parse(asked) - Date.now()
  if (!(wait > LONGEST_WAIT)) return response
  const headers = new Headers(response.headers)
  headers.set('x-should-retry', 'false')
  return new Response(response.body, { status: response.status, headers })
}
