import type { Figure } from '../../text/figures.ts'
import { inside, type Reading } from '../reading.ts'
import { matchesAt, startsOf } from '../starts.ts'
import { countCues } from './cues.ts'
import { isCounted, isSameKind } from './kinds.ts'
import type { Mismatch } from './mismatch.ts'

const REST = /其余|剩余|余下|另外|[尚还]有|未[^，。；\d]{1,4}的/y
const NEAR = 8
const FAR = 48

/** 发现隐患52处，已整改51处，其余1处: what is left must be what is left. */
export function restsTold(reading: Reading): Mismatch[] {
  const { text } = reading
  const found: Mismatch[] = []
  const starts = [...countCues(reading, 'rest'), ...startsOf(text, ['未'])].sort((a, b) => a - b)
  for (const { index: at, 0: word } of matchesAt(text, REST, starts)) {
    const [rest, run] = restAt(reading, at, at + word.length)
    const [whole, done] = run.slice(-2)
    if (!rest || !whole || !done || done.number > whole.number) continue
    if (isApart(text.slice(whole.end, done.start), text.slice(done.end, at))) continue
    if (word === '另外' && Math.abs(whole.number - done.number - rest.number) > CLOSE) continue
    if (run.some((each, index) => isLeftOf(each, run.slice(index + 1), rest))) continue
    const left = `${whole.number - done.number}${rest.unit}`
    const message = `${whole.text}减去${done.text}是${left}，这里写“${text.slice(at, rest.end)}”`
    found.push({ start: whole.start, end: rest.end, message, suggestion: left })
  }
  return found
}

/** 另外6处 may be some more; only what is nearly the rest is meant to be it. */
const CLOSE = 1

/** Another sentence stands between; 分为23项。……已完成22项 goes on about one thing. */
const isApart = (before: string, behind: string): boolean =>
  /[。\n]/.test(behind) ||
  /\n|。.*。/.test(before) ||
  (before.includes('。') && !/已完成$/.test(before))

/** The figure behind 其余, and those of its kind before it. */
function restAt({ text, figures }: Reading, at: number, end: number): [Figure | null, Figure[]] {
  const near = inside(figures, { start: Math.max(0, at - 2 * FAR), end: end + NEAR })
  const rest = near.find(({ start }) => start >= end)
  if (!rest || !isCounted(rest) || /[，。；]/.test(text.slice(at, rest.start))) return [null, []]
  const isKind = (each: Figure) => isSameKind(each, rest) && each.end <= at && at - each.end <= FAR
  return [rest, near.filter(isKind)]
}

/** Whether all parts, or one of them alone, leave the rest of a whole. */
function isLeftOf(whole: Figure, parts: readonly Figure[], rest: Figure): boolean {
  const gone = parts.map(({ number }) => number)
  const all = gone.reduce((sum, part) => sum + part, 0)
  return [all, ...gone].some((part) => whole.number - part === rest.number)
}
