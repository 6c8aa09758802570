/** Last year's report as proposals. Nothing is stored: an answer is only what the clerk confirms. */
import { proposalsIn } from '../../files/last-year.ts'
import type { Heard } from '../../interview/extract.ts'
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
  const found = proposalsIn(text)
  const known = found.map(({ field }) => field)
  const more = unwrap(await deskOf(c).readMaterial(c.var.visitor, text, known))
  const proposals = [...found, ...more.flatMap(given)].map(({ field, value, quote }) => ({
    field,
    label: fieldOf(field).label,
    lastYear: toCaseValue(value),
    quote,
  }))
  return c.json({ proposals } satisfies ProposalsAnswer)
}

/** Of what a model read, the values; what was none last year is asked anew. */
const given = ({ field, content, quote }: Heard) =>
  content.kind === 'given' ? [{ field, value: content.value, quote }] : []
