/** The better of template and model by what was found in them, and why, in the clerk's words. */
import type { Judgement, Objection } from '../judge.ts'
import type { ModelErrorReason } from '../model.ts'
import type { Fault } from '../reply/faults.ts'
import type { Attempt } from './attempt.ts'

export type Candidate = { prose: string; judgement: Judgement }

export type Choice = Candidate & { origin: 'template' | 'model'; note: string | null }

/** A fact error never wins; otherwise fewer warnings win, and the model wins a tie. */
export function choose(template: Candidate, last: Attempt): Choice {
  const stands = (why: string): Choice => ({
    ...template,
    origin: 'template',
    note: `${why}，用了模板稿`,
  })
  if (last.kind === 'failed') return stands(wordsOfFailure(last.reason))
  if (last.kind === 'no-prose') return stands(wordsOfFaults(last.faults))
  const { prose, judgement } = last
  const wrong = judgement.objections.filter(({ severity }) => severity === 'error')
  if (wrong.length > 0) return stands(wordsOfObjections(wrong))
  const warned = judgement.objections.filter(({ severity }) => severity === 'warning')
  const extra = judgement.warnings - template.judgement.warnings
  if (extra > 0) return stands(`模型稿比模板稿多${extra}处问题（${quoted(warned)}）`)
  const note = warned.length > 0 ? `模型稿还有${warned.length}处要看：${quoted(warned)}` : null
  return { prose, judgement, origin: 'model', note }
}

const MOST_QUOTED = 3

const quoted = (objections: readonly Objection[]): string => {
  const words = objections.slice(0, MOST_QUOTED).map(({ message }) => message)
  return words.join('；') + (objections.length > MOST_QUOTED ? '等' : '')
}

/** 模型稿有2处与数据不合（…） */
export const wordsOfObjections = (wrong: readonly Objection[]): string =>
  `模型稿有${wrong.length}处与数据不合（${quoted(wrong)}）`

/** 模型稿写得过长 */
export const wordsOfFaults = (faults: readonly Fault[]): string =>
  `模型稿${faults.map(({ toClerk }) => toClerk).join('、')}`

const FAILURES: Readonly<Record<ModelErrorReason, string>> = {
  unreachable: '连不上语言模型',
  insecure: '语言模型的安全证书有问题，没有连接',
  forbidden: '语言模型拒绝了密钥',
  'no-model': '语言模型服务里没有设置的那个模型',
  quota: '语言模型的额度用完或请求太多',
  refused: '语言模型不接受这次请求',
  failing: '语言模型服务出错',
  timeout: '语言模型太久没有回应',
  broken: '语言模型的回复断了或读不懂',
  budget: '这份报告的模型用量已到上限',
  stopped: '已停止使用语言模型',
}

/** Why the model said nothing. */
export const wordsOfFailure = (reason: ModelErrorReason): string => FAILURES[reason]
