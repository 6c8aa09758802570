/** The conversation: one message in, replies and the report out. */
import type * as z from 'zod'
import { type Ctx, originOf } from './context.ts'
import { deskOf } from './desks.ts'
import { Refused, sendJson, unwrap } from './refused.ts'
import type { Body } from './schema.ts'

export async function sendMessage(c: Ctx, body: z.infer<typeof Body.message>): Promise<Response> {
  const message = { ...body, origin: originOf(c) }
  return sendJson(c, unwrap(await deskOf(c).listen(c.var.visitor, message)).json)
}

/** `?before=N` reads the turns before the numbered one. */
export async function showConversation(c: Ctx): Promise<Response> {
  const before = c.req.query('before')
  if (before !== undefined && !/^\d{1,9}$/.test(before))
    throw new Refused(400, 'invalid', 'before 应为轮次的序号')
  const number = before === undefined ? undefined : Number(before)
  return c.json(unwrap(await deskOf(c).conversation(c.var.visitor, number)))
}
