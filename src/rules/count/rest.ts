import type { Reading } from '../reading.ts'
import { isCounted, isSameKind } from './kinds.ts'
import type { Mismatch } from './mismatch.ts'

const REST = /其余|剩余|余下|尚有|未[^，。；\d]{1,4}的/g
const NEAR = 8
const FAR = 48

/** 发现隐患52处，已整改51处，其余1处: what is left must be what is left. */
export function* restsTold({ text, figures }: Reading): Iterable<Mismatch> {
  for (const { index: at, 0: word } of text.matchAll(REST)) {
    const place = figures.findIndex(({ start }) => start >= at + word.length)
    const rest = figures[place]
    const before = figures.slice(Math.max(0, place - 6), Math.max(0, place))
    const part = before.at(-1)
    if (
      !rest ||
      !part ||
      rest.start - at - word.length > NEAR ||
      /[，。；]/.test(text.slice(at, rest.start))
    )
      continue
    const run = before.filter((each) => isSameKind(each, rest) && at - each.end <= FAR)
    if (run.length < 2 || !isCounted(rest) || /[。\n]/.test(text.slice(run.at(-2)?.end, at)))
      continue
    if (
      run.some((whole, index) =>
        leftOf(
          run.slice(index + 1).map(({ number }) => number),
          whole.number,
        ).includes(rest.number),
      )
    )
      continue
    const [whole, done] = run.slice(-2)
    if (!whole || !done || done.number > whole.number) continue
    const left = whole.number - done.number
    yield {
      ...{ start: whole.start, end: rest.end },
      message: `${whole.text}减去${done.text}是${left}${rest.unit}，这里写“${text.slice(at, rest.end)}”`,
      suggestion: `${left}${rest.unit}`,
    }
  }
}

/** What any number of the parts, taken from the last one back or one alone, leave of a whole. */
function leftOf(parts: readonly number[], whole: number): number[] {
  const all = parts.reduce((sum, part) => sum + part, 0)
  return [whole - all, ...parts.map((part) => whole - part)].filter((left) => left >= 0)
}
