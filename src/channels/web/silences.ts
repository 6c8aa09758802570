/** Findings a person had silenced, and had speak again; words go to the unit's own list. */
import type * as z from 'zod'
import { allow } from './allowed.ts'
import type { Ctx } from './context.ts'
import { deskOf, officeOf } from './desks.ts'
import { sendJson, unwrap } from './refused.ts'
import { showReport } from './reports.ts'
import type { Body } from './schema.ts'

export async function silenceFinding(
  c: Ctx,
  { scope, why = '', ...asked }: z.infer<typeof Body.silence>,
): Promise<Response> {
  const { visitor } = c.var
  if (scope === 'once')
    return sendJson(c, unwrap(await deskOf(c).silence(visitor, { ...asked, why })))
  // Another unit's report is absent, and a word for it is nobody's.
  unwrap(await deskOf(c).summary(visitor))
  await allow(c, { word: asked.quote, rule: asked.rule, why })
  return showReport(c)
}

/** Without a scope or a section, all that was silenced of these words speaks again. */
export async function unsilenceFinding(
  c: Ctx,
  asked: z.infer<typeof Body.unsilence>,
): Promise<Response> {
  const report = unwrap(await deskOf(c).unsilence(c.var.visitor, asked))
  if (asked.scope === 'once' || asked.section !== undefined) return sendJson(c, report)
  const words = await officeOf(c).allowed()
  const isIn = words.some(({ word, rule }) => word === asked.quote && rule === asked.rule)
  if (!isIn) return sendJson(c, report)
  await officeOf(c).disallow(asked.quote)
  return showReport(c)
}
