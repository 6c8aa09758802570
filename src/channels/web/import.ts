/** Last year's report as proposals. Nothing is stored: an answer is only what the clerk confirms. */
import { proposalsIn } from '../../files/last-year.ts'
import { toCaseValue } from '../../report/case-file.ts'
import { fieldOf } from '../../report/fields.ts'
import { isUpload, readUpload } from './check.ts'
import type { Ctx } from './context.ts'
import { deskOf } from './desks.ts'
import { readBody } from './endpoint.ts'
import { unwrap } from './refused.ts'
import { Body, type ProposalsAnswer } from './schema.ts'

export async function importReport(c: Ctx): Promise<Response> {
  unwrap(await deskOf(c).summary(c.var.visitor))
  const { text } = isUpload(c) ? await readUpload(c) : await readBody(c, Body.importText)
  const proposals = proposalsIn(text).map(({ field, value, quote }) => ({
    field,
    label: fieldOf(field).label,
    lastYear: toCaseValue(value),
    quote,
  }))
  return c.json({ proposals } satisfies ProposalsAnswer)
}
