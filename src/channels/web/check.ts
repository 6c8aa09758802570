/** Checking any report, and reading last year's into proposals: as text or as an uploaded file. */
import type * as z from 'zod'
import { silenceViews } from '../../desk/silences.ts'
import { readReport } from '../../files/read.ts'
import { silencesIn } from '../../files/silence-lists.ts'
import { readAnswers } from '../../report/case-file.ts'
import { type Silence, type Silenced, tellSilenced } from '../../report/silence.ts'
import { checkSilenced } from '../../rules/check-silenced.ts'
import type { Ctx } from './context.ts'
import { parseJson, readBody } from './endpoint.ts'
import { Refused } from './refused.ts'
import { Body, type CheckAnswer } from './schema.ts'

export async function checkReport(c: Ctx): Promise<Response> {
  const { name, asked } = await readAsked(c)
  const answers = asked.facts === undefined ? undefined : readFacts(asked.facts)
  const silences = silencesIn(asked)
  const options = {
    ...(asked.unit !== undefined && { unit: asked.unit }),
    ...(asked.year !== undefined && { year: asked.year }),
    ...(asked.copy !== undefined && { copy: asked.copy }),
    ...(answers && { answers }),
  }
  const { result, silenced } = checkSilenced(asked.text, options, silences)
  const kept = silences.length > 0 ? keptBack(asked.text, silences, silenced) : {}
  const text = isUpload(c) ? { text: asked.text } : {}
  return c.json({ file: name, ...text, ...result, ...kept } satisfies CheckAnswer)
}

const keptBack = (text: string, silences: Silence[], silenced: Silenced[]) => ({
  silenced: silenced.length,
  silencedFindings: silenced.map(tellSilenced),
  silences: silenceViews(silences, text, silenced),
})

/** The uploaded file's text, or the JSON body. */
async function readAsked(c: Ctx): Promise<{ name: string; asked: z.infer<typeof Body.check> }> {
  if (!isUpload(c)) return { name: '', asked: await readBody(c, Body.check) }
  const { name, text, fields } = await readUpload(c)
  const { unit, year, copy, silences = '' } = fields
  const { ignored, allowed } = Object(parseJson(silences))
  const asked = Body.check.safeParse({
    text,
    ...{ ignored, allowed },
    ...(unit && { unit }),
    ...(year && { year: Number(year) }),
    ...(copy && { copy }),
  })
  if (!asked.success)
    throw new Refused(400, 'invalid', '文件过长，或 unit、year、silences 填写有误')
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
