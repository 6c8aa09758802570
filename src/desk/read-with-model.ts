/**
 * A model reads what the rules leave of a message, before the turn and outside its transaction. It has
 * little time: a clerk waits. Without an answer in time the rules' reading stands alone.
 */
import { LimitedModel } from '../drafting/limits.ts'
import type { Heard } from '../interview/extract.ts'
import { readWithModel } from '../interview/extract-by-model.ts'
import { leavesSomething } from '../interview/rest.ts'
import type { Person } from '../report/answer.ts'
import type { Report } from '../report/report.ts'
import type { Usage } from '../report/usage.ts'
import type { ModelWork } from './write-with-model.ts'

/** What else the message says, and what finding it out took. */
export type Rest = { heard: readonly Heard[]; usage: Usage | null }

export type ReadRest = (
  report: Report,
  message: { text: string; via: Person['via'] },
  spent: Usage,
) => Promise<Rest>

const NOTHING: Rest = { heard: [], usage: null }

/** Milliseconds until we answer without the model. A chat platform gives up after five seconds. */
const PATIENCE = { chat: 2500, page: 12_000 }

/** Reads with a model what the rules leave; most messages never get that far. */
export const readWith =
  ({ model, tokens }: ModelWork): ReadRest =>
  async (report, { text, via }, spent) => {
    const now = new Date().toISOString()
    if (!leavesSomething(report, text, now)) return NOTHING
    const left = tokens - spent.promptTokens - spent.completionTokens
    const limits = { concurrency: 1, tokens: tokens === 0 ? Number.POSITIVE_INFINITY : left }
    const isChat = via === 'wechat' || via === 'wecom'
    const signal = AbortSignal.timeout(isChat ? PATIENCE.chat : PATIENCE.page)
    const { asked, wanted } = report.talk
    const setting = { asked, wanted, answers: report.answers, now }
    const { rest, usage } = await readWithModel(
      text,
      setting,
      new LimitedModel(model, limits),
      signal,
    )
    return { heard: rest ?? [], usage }
  }
