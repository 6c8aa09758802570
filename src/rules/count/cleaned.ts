import type { Figure } from '../../text/figures.ts'
import { inside, type Reading, spanAt } from '../reading.ts'
import { countCues } from './cues.ts'
import { isCounted } from './kinds.ts'
import type { Mismatch } from './mismatch.ts'
import { sumOf } from './parts.ts'

/** How far from how many stay the others may stand. */
const REACH = 160
const CLEANED = /清理|取消|撤销|梳理|修改|修订|废止|失效|保留|有效/

/** What else became of them: 保留19件、修改3件、废止5件. */
function listedBehind(text: string, figures: readonly Figure[], kept: Figure): Figure[] {
  const listed: Figure[] = []
  let last = kept
  for (const figure of figures) {
    if (figure.start < kept.end) continue
    const words = text.slice(last.end, figure.start)
    if (figure.unit !== kept.unit || !/^、[^，。；]*$/.test(words) || !CLEANED.test(words)) break
    listed.push(figure)
    last = figure
  }
  return listed
}

/** 清理21件，废止6件，继续有效15件: every cleaned document is kept, changed or dropped. */
export function cleanedTold(reading: Reading): Mismatch[] {
  const found: Mismatch[] = []
  const { text, figures, sentences } = reading
  for (const at of countCues(reading, 'kept')) {
    const sentence = spanAt(sentences, at)
    if (!sentence) continue
    const near = inside(figures, {
      start: Math.max(sentence.start, at - REACH, text.lastIndexOf('；', at) + 1),
      end: at + REACH,
    })
    const kept = near.find(({ start }) => start >= at && start - at <= 6)
    const before = near.filter(
      (each) => each.end <= at && each.unit === kept?.unit && isCounted(each),
    )
    const [total, ...parts] = before
    if (!kept || !total) continue
    const behind = listedBehind(text, near, kept)
    if (parts.length + behind.length === 0) continue
    if (!CLEANED.test(text.slice(total.end, (parts[0] ?? kept).start))) continue
    const sum = sumOf(parts) + kept.number + sumOf(behind)
    if (before.some(({ number }) => number === sum)) continue
    const message = `各项相加是${sum}${kept.unit}，不是${total.text}`
    found.push({ start: total.start, end: kept.end, message, suggestion: '核对清理结果' })
  }
  return found
}
