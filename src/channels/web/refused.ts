/** How the web channel says no: one error for handlers to throw, one place that turns it into words. */
import { HTTPException } from 'hono/http-exception'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import type { Json } from '../../desk/report-desk.ts'
import type { Refusal, Result } from '../../desk/result.ts'
import type { Ctx } from './context.ts'

type Details = Pick<Refusal, 'problems' | 'current'>

/** A request we will not serve. `message` is for the clerk. */
export class Refused extends Error {
  readonly status: ContentfulStatusCode
  readonly code: string
  readonly details: Details

  constructor(status: ContentfulStatusCode, code: string, message: string, details: Details = {}) {
    super(message)
    this.status = status
    this.code = code
    this.details = details
  }
}

const STATUS: Record<Refusal['code'], ContentfulStatusCode> = {
  'not-found': 404,
  conflict: 409,
  invalid: 400,
  gone: 410,
}

/** The value a desk answered, or its refusal thrown. */
export function unwrap<T>(result: Result<T>): T {
  if (result.ok) return result.value
  const { code, message, problems, current } = result.refusal
  throw new Refused(STATUS[code], code, message, {
    ...(problems && { problems }),
    ...(current && { current }),
  })
}

/** JSON that a desk has written out already. */
export const sendJson = (c: Ctx, json: Json, status: 200 | 201 = 200): Response =>
  c.body(json, status, { 'content-type': 'application/json' })

/** The only place where an error becomes a status and a sentence. Logs neither text nor address. */
export function sayError(error: Error, c: Ctx): Response {
  if (error instanceof Refused) {
    const { status, code, message, details } = error
    return c.json({ error: { code, message, ...details } }, status)
  }
  if (error instanceof HTTPException && error.status === 413)
    return c.json({ error: { code: 'too-large', message: '内容过大，服务器没有接收' } }, 413)
  const incident = crypto.randomUUID().slice(0, 8)
  console.error(`${incident} ${c.req.method} ${c.req.routePath} ${traceOf(error)}`)
  const message = `服务器出了差错（编号 ${incident}），已保存的内容不受影响，请稍后再试`
  return c.json({ error: { code: 'internal', message } }, 500)
}

/** Name and places of an error; its message may quote what somebody wrote. */
const traceOf = ({ name, stack = '' }: Error): string =>
  [name, ...stack.split('\n').filter((line) => /^\s+at /.test(line))].join('\n')

export const sayNotFound = (c: Ctx): Response =>
  c.json({ error: { code: 'not-found', message: '没有这个地址' } }, 404)
