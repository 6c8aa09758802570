import type { Figure } from '../../text/figures.ts'
import { inside, type Reading, spanAt } from '../reading.ts'
import { matchesAt } from '../starts.ts'
import { countCues } from './cues.ts'
import { isCounted } from './kinds.ts'
import type { Mismatch } from './mismatch.ts'
import { sumOf } from './parts.ts'

/** How far before their sum its parts may stand. */
const REACH = 160
/** 7个村、1个社区，共63个村民小组 is no sum. */
const SMALLER = /^(?:村民)?小组|^自然[村屯]|^网格/
const SUM = /[合总共]计|[，、]共(?=\d|有)/y

/** 简易程序64件、普通程序213件，合计277件. */
export function sumsTold(reading: Reading): Mismatch[] {
  const found: Mismatch[] = []
  const { text, figures, sentences } = reading
  for (const { index: at } of matchesAt(text, SUM, countCues(reading, 'sum'))) {
    const [total] = inside(figures, { start: at + 2, end: at + 6 })
    const sentence = spanAt(sentences, at)
    if (
      !total ||
      !sentence ||
      !isCounted(total) ||
      SMALLER.test(text.slice(total.end, total.end + 4))
    )
      continue
    if (!/[，、][^，。；、\d]{0,6}$/.test(text.slice(Math.max(0, at - 7), at + 1))) continue
    const near = { start: Math.max(sentence.start, at - REACH), end: at }
    const run = linkedBefore(text, inside(figures, near), at, total)
    if (run.length < 2) continue
    if (run.some((_, index) => sumOf(run.slice(index)) === total.number)) continue
    const message = `各项相加是${sumOf(run)}${total.unit}，不是${total.text}`
    found.push({
      start: run[0]?.start ?? at,
      end: total.end,
      message,
      suggestion: '核对分项与合计',
    })
  }
  return found
}

/** Things of different measure words that are added up: 文件1件、合同237份、事项46项. */
const PAPERS = new Set(['件', '份', '项', '个', '条'])

/** The figures that stand in a row up to `at` and can be added. */
function linkedBefore(text: string, figures: Figure[], at: number, total: Figure): Figure[] {
  const run: Figure[] = []
  let next = at
  for (const figure of figures.toReversed()) {
    const isAddable =
      figure.unit === total.unit || (PAPERS.has(figure.unit) && PAPERS.has(total.unit))
    if (!isAddable || !isCounted(figure)) break
    if (next - figure.end > 16 || /[；。等]/.test(text.slice(figure.end, next))) break
    run.unshift(figure)
    next = figure.start
  }
  return run
}
