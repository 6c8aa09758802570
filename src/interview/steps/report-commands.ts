/** Words about the report: the desk does the work, we say what will happen. */
import { openItems } from '../../report/checklist.ts'
import type { Target } from '../command.ts'
import { clip } from '../label.ts'
import type { Effect } from '../message.ts'
import type { Done, Moment } from '../moment.ts'
import { isDrafted, isPartId, nameOf, partsOf, wordsOf } from '../parts.ts'
import { say } from '../say.ts'

const SHOWN = 420

export function draft({ report }: Moment): Done {
  if (Object.keys(report.answers).length === 0)
    return { report, lines: [say.nothingToDraft], next: 'ask' }
  const open = openItems(report.answers).length
  return { report, lines: [say.drafting(open)], effects: [{ kind: 'draft' }], next: 'stop' }
}

/** Only the parts named; a locked part is never touched. */
export function rewrite({ report }: Moment, target: Target | null, instruction: string): Done {
  const stop = (line: string): Done => ({ report, lines: [line], next: 'stop' })
  if (!isDrafted(report)) return stop(say.notDrafted)
  if (!target) return stop(say.whichPart)
  const parts = partsOf(report, target)
  if (parts.length === 0) return stop(say.noSuchPart(nameOf(target)))
  const ids = parts.map(({ id }) => id).filter((id) => !report.parts[id]?.locked)
  if (ids.length === 0) return stop(say.lockedPart(nameOf(target)))
  const effect: Effect = { kind: 'draft', parts: ids.filter(isPartId) }
  return {
    ...stop(say.rewriting(nameOf(target), instruction)),
    effects: [instruction ? { ...effect, instruction } : effect],
  }
}

export function show({ report }: Moment, target: Target | null): Done {
  const stop = (line: string): Done => ({ report, lines: [line], next: 'stop' })
  if (!isDrafted(report)) return stop(say.notDrafted)
  if (!target) return stop(say.whichPart)
  const words = wordsOf(report, partsOf(report, target))
  if (words === '') return stop(say.emptyPart(nameOf(target)))
  const isLong = [...words].length > SHOWN
  return stop(say.part(nameOf(target), clip(words, SHOWN)) + (isLong ? say.partTooLong : ''))
}

/** 检查 导出 网页 绑定 取消: one effect, one sentence. */
export const hand = ({ report }: Moment, effect: Effect, line: string): Done => ({
  report,
  lines: [line],
  effects: [effect],
  next: 'stop',
})
