/** Checking any report, and reading last year's into proposals: as text or as an uploaded file. */
import type * as z from 'zod'
import { readReport } from '../../files/read.ts'
import { readAnswers } from '../../report/case-file.ts'
import { check } from '../../rules/check.ts'
import type { Ctx } from './context.ts'
import { readBody } from './endpoint.ts'
import { Refused } from './refused.ts'
import { Body, type CheckAnswer } from './schema.ts'

export async function checkReport(c: Ctx): Promise<Response> {
  const { name, asked } = await readAsked(c)
  const answers = asked.facts === undefined ? undefined : readFacts(asked.facts)
  const checked = check(asked.text, {
    ...(asked.unit !== undefined && { unit: asked.unit }),
    ...(asked.year !== undefined && { year: asked.year }),
    ...(asked.copy !== undefined && { copy: asked.copy }),
    ...(answers && { answers }),
  })
  const text = isUpload(c) ? { text: asked.text } : {}
  return c.json({ file: name, ...text, ...checked } satisfies CheckAnswer)
}

/** The uploaded file's text, or the JSON body. */
async function readAsked(c: Ctx): Promise<{ name: string; asked: z.infer<typeof Body.check> }> {
  if (!isUpload(c)) return { name: '', asked: await readBody(c, Body.check) }
  const { name, text, fields } = await readUpload(c)
  const { unit, year, copy } = fields
  const asked = Body.check.safeParse({
    text,
    ...(unit && { unit }),
    ...(year && { year: Number(year) }),
    ...(copy && { copy }),
  })
  if (!asked.success) throw new Refused(400, 'invalid', '文件过长，或 unit、year 填写有误')
  return { name, asked: asked.data }
}

function readFacts(facts: Record<string, unknown>) {
  const { answers = facts } = facts
  const read = readAnswers(answers, { by: { name: '', via: 'case' }, at: '' })
  if (read.ok) return read.answers
  throw new Refused(400, 'invalid', `facts 有误：${read.problems[0]?.message}`, read)
}

export const isUpload = (c: Ctx): boolean =>
  (c.req.header('content-type') ?? '').startsWith('multipart/form-data')

/** A multipart body's `file` as text, and its other fields. */
export async function readUpload(
  c: Ctx,
): Promise<{ name: string; text: string; fields: Record<string, string> }> {
  const form = await c.req.parseBody().catch(() => {
    throw new Refused(400, 'invalid', '上传的内容不完整')
  })
  const { file, ...others } = form
  if (!(file instanceof File)) throw new Refused(400, 'invalid', '没有找到文件（字段名应为 file）')
  const read = readReport(new Uint8Array(await file.arrayBuffer()), file.name)
  if (read.kind !== 'read') throw new Refused(422, `file-${read.reason}`, read.message)
  const fields = Object.entries(others).flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, value] as const] : [],
  )
  return { name: file.name, text: read.text, fields: Object.fromEntries(fields) }
}
