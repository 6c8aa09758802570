/** Answers from the ledger, a script or a case file: all of a request or nothing of it. */
import type * as z from 'zod'
import type { Answers, Said } from '../../report/answer.ts'
import { readAnswers } from '../../report/case-file.ts'
import type { Ctx } from './context.ts'
import { deskOf, pathPart } from './desks.ts'
import { Refused, sendJson, unwrap } from './refused.ts'
import type { Body } from './schema.ts'

/** Who said it, now. */
export const said = (c: Ctx): Said => ({
  by: c.var.visitor.person,
  at: new Date().toISOString(),
})

/** Raw answers in case-file form as typed ones, or a refusal that names every wrong place. */
export function readAll(raw: unknown, by: Said): Answers {
  const read = readAnswers(raw, by)
  if (read.ok) return read.answers
  const [first] = read.problems
  const message = `回答有误（${first?.path}）：${first?.message}`
  throw new Refused(400, 'invalid', message, { problems: read.problems })
}

export async function putAnswer(c: Ctx, body: z.infer<typeof Body.answer>): Promise<Response> {
  const raw = 'value' in body ? body.value : body
  const answers = readAll({ [pathPart(c, 'fieldId')]: raw }, said(c))
  return sendJson(c, unwrap(await deskOf(c).setAnswers(c.var.visitor, answers)))
}

export async function deleteAnswer(c: Ctx): Promise<Response> {
  return sendJson(c, unwrap(await deskOf(c).dropAnswer(c.var.visitor, pathPart(c, 'fieldId'))))
}

/** Takes `{answers: {…}}` as a case file has them, or the bare object. */
export async function postAnswers(c: Ctx, body: z.infer<typeof Body.answers>): Promise<Response> {
  const { answers = body } = body
  return sendJson(c, unwrap(await deskOf(c).setAnswers(c.var.visitor, readAll(answers, said(c)))))
}
