/**
 * The page's one door to the server. Nothing is judged here: a call answers with what the server
 * said, or throws one of two errors: `Refused` (the server said no, in words) or `Unreachable`.
 */

import { readSettings } from './settings.ts'

/** The server answered with an error; `message` is for the clerk. */
export class Refused extends Error {
  readonly status: number
  readonly code: string
  /** The error as sent: a conflict carries the text that stands now. */
  readonly detail: unknown

  constructor(status: number, code: string, message: string, detail: unknown) {
    super(message)
    this.status = status
    this.code = code
    this.detail = detail
  }
}

/** No answer came: no network, a restart, a timeout. Trying again is safe for every call here. */
export class Unreachable extends Error {}

/** How long a call waits for its answer, and the way to give it up before. */
export type Wait = { patience?: number; stop?: AbortController }

const PATIENCE = 30_000
/**
 * For a call that waits for a model. The server gives up first and says why: it allows each reply ten
 * times its LLM_TIMEOUT_MS and may ask twice.
 */
export const FOR_A_MODEL = 30 * 60_000

/** The clerk's own name, so that an answer says whose word it is; headers hold ASCII only. */
const personHeader = (): Record<string, string> => {
  const { name } = readSettings()
  return name ? { 'x-zhubi-person': encodeURIComponent(name) } : {}
}

async function send(
  method: string,
  path: string,
  body: unknown,
  { patience = PATIENCE, stop = new AbortController() }: Wait,
): Promise<Response> {
  const form = body instanceof FormData
  const timer = setTimeout(() => stop.abort(), patience)
  try {
    return await fetch(`/api${path}`, {
      method,
      signal: stop.signal,
      headers: {
        ...personHeader(),
        ...(body === undefined || form ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: form ? body : JSON.stringify(body) }),
    })
  } catch (cause) {
    throw new Unreachable('unreachable', { cause })
  } finally {
    clearTimeout(timer)
  }
}

/** A gateway's own answer while the server restarts; the server itself speaks JSON. */
const isGateway = (status: number): boolean => status >= 502 && status <= 504

/** Calls `/api…` and reads JSON. `T` is the server's promise (channels/web/schema.ts). */
export async function call<T>(
  method: string,
  path: string,
  body?: unknown,
  wait: Wait = {},
): Promise<T> {
  const response = await send(method, path, body, wait)
  const answer = await response.json().catch(() => null)
  if (response.ok && answer !== null) return answer
  if (answer === null && isGateway(response.status)) throw new Unreachable('gateway')
  const error = answer?.error ?? {}
  throw new Refused(response.status, error.code ?? '', error.message ?? '', error)
}

/** `/reports/:id…`, each step encoded. */
export const reportPath = (id: string, ...steps: string[]): string =>
  ['/reports', id, ...steps].map((step, at) => (at ? encodeURIComponent(step) : step)).join('/')

/** Where a file of the report is downloaded from. */
export const exportPath = (id: string, kind: string): string =>
  `/api${reportPath(id, `export.${kind}`)}`
