import { RULES } from './all.ts'
import { type CheckOptions, type CheckResult, type Marked, marksOf, resultOf } from './check.ts'
import { editOf, shiftedMark, spliced, splicedProse } from './edit.ts'
import { excerptOf } from './excerpt.ts'
import { type Reading, readingOf, readProse, readReport } from './reading.ts'

const BY_LINE = RULES.filter(({ byLine }) => byLine)
const WHOLE = RULES.filter(({ byLine }) => !byLine)

/**
 * A check for a text under edit. It remembers the last text: the lines that changed are read anew,
 * and rules that look at one line at a time look at those alone; the others always see the whole.
 * It says what `check` says of the same text and options.
 */
export class Checker {
  #last: (Looked & { result: CheckResult }) | null = null

  check(text: string, options: CheckOptions = {}): CheckResult {
    const last = this.#last
    if (last?.reading.text === text && isSame(last.reading.options, options)) return last.result
    const looked = last ? lookAgain(last, text, options) : look(readReport(text, options))
    const { reading, byLine } = looked
    const result = resultOf(reading, [...byLine, ...marksOf(reading, WHOLE)])
    this.#last = { ...looked, result }
    return result
  }
}

/** A text with what was marked line by line. */
type Looked = { reading: Reading; byLine: readonly Marked[] }

const look = (reading: Reading): Looked => ({ reading, byLine: marksOf(reading, BY_LINE) })

function lookAgain(last: Looked, text: string, options: CheckOptions): Looked {
  const edit = editOf(last.reading.text, text)
  const changed = readProse(text.slice(edit.start, edit.end))
  const reading = readingOf(splicedProse(last.reading, changed, text, edit), options)
  if (!isOneWorld(last.reading, reading)) return look(reading)
  const marks = marksOf(excerptOf(reading, edit, changed), BY_LINE)
  return { reading, byLine: spliced({ before: last.byLine, changed: marks, edit }, MARKED) }
}

/** Answers are values: changed ones are another object. */
const isSame = (a: CheckOptions, b: CheckOptions): boolean =>
  [...Object.keys(a), ...Object.keys(b)].every(
    (key) => a[key as keyof CheckOptions] === b[key as keyof CheckOptions],
  )

/** Whether rules that look at one line would say the same of the same line. */
const isOneWorld = (a: Reading, b: Reading): boolean =>
  a.year === b.year &&
  a.copy === b.copy &&
  a.isNarrow === b.isNarrow &&
  (a.facts === null) === (b.facts === null) &&
  a.world.own === b.world.own &&
  a.world.isTold === b.world.isTold &&
  [...a.world.known].join() === [...b.world.known].join()

const MARKED = {
  startOf: ({ mark }: Marked) => mark.start,
  moved: ({ rule, mark }: Marked, by: number): Marked => ({ rule, mark: shiftedMark(mark, by) }),
}
