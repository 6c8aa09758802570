/**
 * One call to a platform's API. The base address is a setting: a relay with a fixed IP, a private
 * WeCom, a stand-in in tests. What is not the platform's own JSON is no answer, whatever its status.
 */
import { logEvent, redacted } from './log.ts'

export type ApiCall = {
  path: string
  query?: Record<string, string>
  /** POSTed as raw UTF-8 JSON; without it and `form` the call is a GET. */
  json?: unknown
  form?: FormData
}

export type ApiAnswer =
  | { kind: 'ok'; body: Readonly<Record<string, unknown>> }
  /** The platform said no; `code` is its errcode, `detail` its words without keys. */
  | { kind: 'error'; code: number; detail: string }
  /** Nobody knows whether it was done: no connection, no time, or no JSON. */
  | { kind: 'unclear' }

export type Fetch = (request: Request) => Promise<Response>

/** Milliseconds until a call counts as unanswered. */
const PATIENCE = 8_000

export async function callApi(base: string, call: ApiCall, fetcher: Fetch): Promise<ApiAnswer> {
  try {
    const response = await fetcher(requestOf(base, call))
    return readAnswer(await response.json(), call.path)
  } catch (error) {
    const reason = error instanceof Error ? redacted(`${error.name}: ${error.message}`) : 'unknown'
    logEvent('api-unclear', { path: call.path, reason })
    return { kind: 'unclear' }
  }
}

function requestOf(base: string, { path, query = {}, json, form }: ApiCall): Request {
  const search = new URLSearchParams(query).toString()
  const url = `${base.replace(/\/+$/, '')}${path}${search && `?${search}`}`
  const signal = AbortSignal.timeout(PATIENCE)
  if (form) return new Request(url, { method: 'POST', body: form, signal })
  if (json === undefined) return new Request(url, { signal })
  const headers = { 'content-type': 'application/json; charset=utf-8' }
  return new Request(url, { method: 'POST', body: JSON.stringify(json), headers, signal })
}

/** `errcode` is absent or 0 when all is well. */
function readAnswer(answer: unknown, path: string): ApiAnswer {
  if (typeof answer !== 'object' || answer === null || Array.isArray(answer))
    return { kind: 'unclear' }
  const body: Record<string, unknown> = { ...answer }
  const code = Number(body.errcode ?? 0)
  if (code === 0) return { kind: 'ok', body }
  const detail = redacted(String(body.errmsg ?? ''))
  logEvent('api-refused', { path, code, detail })
  return { kind: 'error', code, detail }
}
