/**
 * An endpoint is data: method, path, what it takes and answers, and the handler. The same line
 * routes it, validates its body and describes it in OpenAPI.
 */
import type { Hono } from 'hono'
import type * as z from 'zod'
import type { Ctx, Web } from './context.ts'
import { plainly } from './plainly.ts'
import { Refused } from './refused.ts'

type Method = 'get' | 'post' | 'put' | 'delete'

export type Endpoint = {
  method: Method
  path: string
  summary: string
  answer: z.ZodType | string
  status: 200 | 201 | 202
  body: z.ZodType | null
  handle: (c: Ctx) => Response | Promise<Response>
}

/** An endpoint without a body. `answer` is a schema, or the media type of anything but JSON. */
export const answers = (
  method: Method,
  path: string,
  summary: string,
  answer: z.ZodType | string,
  handle: (c: Ctx) => Response | Promise<Response>,
): Endpoint => ({ method, path, summary, answer, status: 200, body: null, handle })

/** An endpoint that takes JSON; the handler gets it validated. */
export const takes = <B>(
  method: Method,
  path: string,
  summary: string,
  [body, answer, status = 200]: [z.ZodType<B>, z.ZodType, (200 | 201 | 202)?],
  handle: (c: Ctx, body: B) => Response | Promise<Response>,
): Endpoint => ({
  ...{ method, path, summary, answer, status, body },
  handle: async (c) => handle(c, await readBody(c, body)),
})

/** Routes every endpoint, in order. */
export function route(app: Hono<Web>, endpoints: readonly Endpoint[]): void {
  for (const { method, path, handle } of endpoints) app.on(method, path, handle)
}

/** The body as JSON; an absent one counts as {}. */
export async function readBody<B>(c: Ctx, schema: z.ZodType<B>): Promise<B> {
  const read = schema.safeParse(parseJson(await c.req.text()))
  if (read.success) return read.data
  const problems = read.error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: plainly(issue),
  }))
  const [first] = problems
  const place = first?.path ? `（${first.path}）` : ''
  throw new Refused(400, 'invalid', `请求内容有误${place}：${first?.message}`, { problems })
}

/** Outside JSON; nothing counts as {}. */
export function parseJson(text: string): unknown {
  if (text.trim() === '') return {}
  try {
    return HALF.test(text) ? JSON.parse(text, whole) : JSON.parse(text)
  } catch {
    throw new Refused(400, 'bad-json', '请求内容不是有效的 JSON')
  }
}

/** An escape that may be half a character: nobody's words, and no UTF-8. */
const HALF = /\\ud[89a-f]/i
const whole = (_key: string, value: unknown): unknown =>
  typeof value === 'string' ? value.toWellFormed() : value
