/** Findings a person had silenced, and had speak again. */
import type * as z from 'zod'
import type { Ctx } from './context.ts'
import { deskOf } from './desks.ts'
import { sendJson, unwrap } from './refused.ts'
import type { Body } from './schema.ts'

export async function silenceFinding(
  c: Ctx,
  { why, ...asked }: z.infer<typeof Body.silence>,
): Promise<Response> {
  const silencing = { ...asked, why: why ?? '' }
  return sendJson(c, unwrap(await deskOf(c).silence(c.var.visitor, silencing)))
}

export async function unsilenceFinding(
  c: Ctx,
  { rule, quote }: z.infer<typeof Body.unsilence>,
): Promise<Response> {
  return sendJson(c, unwrap(await deskOf(c).unsilence(c.var.visitor, { rule, quote })))
}
