/** Answers as their readers see them. Pure. */
import type { Answer } from '../report/answer.ts'
import { toCaseValue } from '../report/case-file.ts'
import { type Facts, printContent } from '../report/facts.ts'
import type { AnswerView } from './view.ts'

/** The same answer is shown by the same object, so that it need not be written out again. */
const shown = new WeakMap<Answer, { id: string; view: AnswerView }>()

/** Every answer, and every value a formula says; `at` is when the report last changed. */
export function answerViews(facts: Facts, at: string): Record<string, AnswerView> {
  const views: Record<string, AnswerView> = {}
  for (const id of facts.ids) {
    const answer = facts.answers[id]
    if (!answer || facts.isDerived(id)) views[id] = computedView(id, facts, at)
    else views[id] = answerView(id, answer)
  }
  return views
}

function answerView(id: string, answer: Answer): AnswerView {
  const known = shown.get(answer)
  if (known?.id === id) return known.view
  const { kind, by, at, quote } = answer
  const view: AnswerView = {
    kind,
    ...(kind === 'given' && { value: toCaseValue(answer.value) }),
    printed: printContent(id, answer),
    ...(kind === 'not-applicable' && { reason: answer.reason }),
    ...(kind === 'unknown' && answer.owner && { owner: answer.owner }),
    ...(quote && { quote }),
    by,
    at,
  }
  shown.set(answer, { id, view })
  return view
}

/** Who says what a formula says. */
const COMPUTED = { name: '自动计算', via: 'api' as const }

function computedView(id: string, facts: Facts, at: string): AnswerView {
  const content = facts.content(id)
  return {
    kind: 'given',
    ...(content?.kind === 'given' && { value: toCaseValue(content.value) }),
    ...(content && { printed: printContent(id, content) }),
    derived: true,
    by: COMPUTED,
    at,
  }
}
