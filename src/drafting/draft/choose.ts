/** The better of template and model by what was found in them, and why, in the clerk's words. */
import type { Judgement, Objection } from '../judge.ts'
import type { ModelErrorReason } from '../model.ts'
import type { Attempt } from './attempt.ts'
import { WHY_NO_MODEL } from './words.ts'

export type Candidate = { prose: string; judgement: Judgement }

export type Choice = Candidate & { origin: 'template' | 'model'; note: string | null }

/** A fact error never wins; otherwise fewer warnings win, and the model wins a tie. */
export function choose(template: Candidate, last: Attempt): Choice {
  const stands = (note: string): Choice => ({ ...template, origin: 'template', note })
  if (last.kind === 'failed') return stands(whyNoModel(last.reason))
  if (last.kind === 'no-prose')
    return stands(`模型稿${last.faults.map(({ toClerk }) => toClerk).join('、')}，用了模板稿`)
  const { prose, judgement } = last
  const wrong = judgement.objections.filter(({ severity }) => severity === 'error')
  if (wrong.length > 0)
    return stands(`模型稿有${wrong.length}处与数据不合：${quoted(wrong)}，用了模板稿`)
  const extra = judgement.warnings - template.judgement.warnings
  if (extra > 0)
    return stands(`模型稿比模板稿多${extra}处问题：${quoted(warned(judgement))}，用了模板稿`)
  const left = warned(judgement)
  const note = left.length > 0 ? `模型稿还有${left.length}处要看：${quoted(left)}` : null
  return { prose, judgement, origin: 'model', note }
}

const warned = ({ objections }: Judgement): Objection[] =>
  objections.filter(({ severity }) => severity === 'warning')

const MOST_QUOTED = 3

const quoted = (objections: readonly Objection[]): string => {
  const words = objections.slice(0, MOST_QUOTED).map(({ message }) => message)
  return words.join('；') + (objections.length > MOST_QUOTED ? '等' : '')
}

export const whyNoModel = (reason: ModelErrorReason): string =>
  `${WHY_NO_MODEL[reason]}，用了模板稿`
