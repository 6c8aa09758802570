/**
 * Rewrites one part as somebody wishes: one call, at most two. The wish can change words, order and
 * weight, never a fact; what facts the new words leave out is told before anybody keeps them.
 */
import { fieldOf } from '../report/fields.ts'
import type { Usage } from '../report/usage.ts'
import type { Brief } from './brief.ts'
import { wordsOfFailure, wordsOfFaults, wordsOfObjections } from './draft/choose.ts'
import { type Mattering, tried } from './draft/tried.ts'
import type { Work } from './draft.ts'
import type { Objection } from './judge.ts'
import { isAboutTown } from './pattern.ts'
import { rewriteMessages } from './prompt.ts'
import { fieldsIn } from './references.ts'

export type PartRewritten = { usage: Usage } & (
  | {
      kind: 'rewritten'
      prose: string
      /** Fields the earlier words told and the new ones do not. */
      lost: readonly string[]
      note: string | null
    }
  /** No words could be had that are true. `why` is a clause in the clerk's words. */
  | { kind: 'failed'; why: string; noModel: boolean }
)

/** A wish that asks for less may leave facts out. */
const ASKS_FOR_LESS = /短|精简|简短|简洁|压缩|删|去掉|不要|不写|少写|略/

/** Other words for a part; `variant` counts from 1. */
export async function rewritePart(
  brief: Brief,
  work: Work,
  wish: { prose: string; instruction: string; variant?: number },
): Promise<PartRewritten> {
  const asked = { ...wish, variant: wish.variant ?? 1 }
  const matters: Mattering = (objection) =>
    objection.severity !== 'advice' &&
    !(isAboutLoss(objection) && ASKS_FOR_LESS.test(wish.instruction))
  const messages = rewriteMessages(brief, work.shared, asked)
  const { last, usage } = await tried(messages, brief, work, matters)
  const failed = (why: string, noModel = false) =>
    ({ kind: 'failed', why, noModel, usage }) as const
  if (last.kind === 'failed') return failed(wordsOfFailure(last.reason), true)
  if (last.kind === 'no-prose') return failed(wordsOfFaults(last.faults))
  const { prose, judgement } = last
  const wrong = judgement.objections.filter(
    (objection) => objection.severity === 'error' && matters(objection),
  )
  if (wrong.length > 0) return failed(wordsOfObjections(wrong))
  const left = new Set(fieldsIn(prose))
  const told = fieldsIn(wish.prose).filter((field) => !isAboutTown(field))
  const lost = told.filter((field) => !left.has(field))
  if (lost.length * 2 > told.length) return failed('模型稿丢了一半以上的数据')
  return { kind: 'rewritten', prose, lost, note: noteOf(prose === wish.prose, lost), usage }
}

/** Several versions side by side, for whoever wants to choose. */
export const rewriteVariants = (
  brief: Brief,
  work: Work,
  wish: { prose: string; instruction: string },
  count: number,
): Promise<PartRewritten[]> =>
  Promise.all(
    Array.from({ length: count }, (_, index) =>
      rewritePart(brief, work, { ...wish, variant: index + 1 }),
    ),
  )

const isAboutLoss = ({ kind }: Objection): boolean => kind === 'missing'

function noteOf(isSame: boolean, lost: readonly string[]): string | null {
  if (isSame) return '改写后与原稿相同'
  if (lost.length === 0) return null
  return `改写后不再写到：${lost.map((field) => fieldOf(field).label).join('、')}；原稿在历史版本里`
}
