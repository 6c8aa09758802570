/** A unit's reports: begin, list, show, erase; and the questions every report has. */
import type * as z from 'zod'
import { OUTLINE_ID } from '../../report/annual/outline.ts'
import { readAnswers } from '../../report/case-file.ts'
import { ALL_TOPICS } from '../../report/fields.ts'
import { said } from './answers.ts'
import type { Ctx } from './context.ts'
import { deskById, deskOf, officeOf } from './desks.ts'
import { Refused, sendJson, unwrap } from './refused.ts'
import type { Body, OutlineAnswer, ReportsAnswer } from './schema.ts'

/** Begins a report. The office learns of it last: a report it lists is always there. */
export async function beginReport(
  c: Ctx,
  { year, unitName }: z.infer<typeof Body.newReport>,
): Promise<Response> {
  const given = readAnswers(
    { ...(year && { 'report-year': year }), ...(unitName && { 'unit-name': unitName }) },
    said(c),
  )
  if (!given.ok) throw new Refused(400, 'invalid', given.problems[0]?.message ?? '', given)
  const id = c.var.houses.reports.newUniqueId().toString()
  const report = unwrap(await deskById(c, id).begin(c.var.visitor, given.answers))
  await officeOf(c).add(id)
  return sendJson(c, report, 201)
}

/** Newest first. A report that erased itself after its days is taken off the list. */
export async function listReports(c: Ctx): Promise<Response> {
  const office = officeOf(c)
  const ids = await office.list()
  const found = await Promise.all(
    ids.map(async (id) => ({ id, summary: await deskById(c, id).summary(c.var.visitor) })),
  )
  const gone = found.filter(({ summary }) => !summary.ok)
  await Promise.all(gone.map(({ id }) => office.remove(id)))
  const reports = found.flatMap(({ summary }) => (summary.ok ? [summary.value] : []))
  return c.json({ reports } satisfies ReportsAnswer)
}

export async function showReport(c: Ctx): Promise<Response> {
  return sendJson(c, unwrap(await deskOf(c).viewJson(c.var.visitor)))
}

export async function eraseReport(c: Ctx): Promise<Response> {
  const { receipt } = unwrap(await deskOf(c).erase(c.var.visitor))
  await officeOf(c).remove(c.req.param('id') ?? '')
  return c.json({ deleted: true, receipt })
}

/** Topics and fields: the same for everybody, so it may be kept for an hour. */
export function showOutline(c: Ctx): Response {
  c.header('cache-control', 'private, max-age=3600')
  return c.json({ id: OUTLINE_ID, topics: ALL_TOPICS } satisfies {
    id: OutlineAnswer['id']
    topics: unknown
  })
}
