/**
 * A whole report with the model of the settings. Where the model is off, slow or wrong the template
 * stands, and standard error says so in words.
 */
import type { DraftedReport } from '../drafting/report.ts'
import type { Answers } from '../report/answer.ts'
import { complain } from './io.ts'
import { modelWork } from './model-settings.ts'

/** Drafts with the model of the settings; throws Unusable when none is set. */
export async function modelDraft(answers: Answers): Promise<DraftedReport> {
  const { model, concurrency, tokens } = await modelWork()
  const { draftWhole } = await import('../drafting/draft-whole.ts')
  const limits = { concurrency, tokens: tokens || Number.POSITIVE_INFINITY }
  const whole = await draftWhole(answers, { model, limits })
  for (const [id, { note }] of whole.drafted) if (note) complain(`${id}：${note}`)
  return whole
}
