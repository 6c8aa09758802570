import { RULES } from './all.ts'
import { type CheckOptions, type CheckResult, type Marked, marksOf, resultOf } from './check.ts'
import { type Edit, editOf, shiftedMark, splicedProse } from './edit.ts'
import { excerptOf } from './excerpt.ts'
import { type Prose, type Reading, readingOf, readProse } from './reading.ts'

const BY_LINE = RULES.filter(({ byLine }) => byLine)
const WHOLE = RULES.filter(({ byLine }) => !byLine)

/**
 * A check for a text under edit. It remembers the last text: the lines that changed are read anew,
 * and rules that look at one line at a time look at those alone; the others always see the whole.
 * It says what `check` says of the same text and options.
 */
export class Checker {
  #last: { reading: Reading; byLine: readonly Marked[] } | null = null

  check(text: string, options: CheckOptions = {}): CheckResult {
    const last = this.#last
    const edit = last && editOf(last.reading.text, text)
    const changed = edit && readProse(text.slice(edit.start, edit.end))
    const prose = edit ? splicedProse(last.reading, changed as Prose, text, edit) : readProse(text)
    const reading = readingOf(prose, options)
    const byLine =
      edit && isOneWorld(last.reading, reading)
        ? splicedMarks(
            last.byLine,
            marksOf(excerptOf(reading, edit, changed as Prose), BY_LINE),
            edit,
          )
        : marksOf(reading, BY_LINE)
    this.#last = { reading, byLine }
    return resultOf(reading, [...byLine, ...marksOf(reading, WHOLE)])
  }
}

/** Whether rules that look at one line would say the same of the same line. */
const isOneWorld = (a: Reading, b: Reading): boolean =>
  a.year === b.year &&
  a.copy === b.copy &&
  a.isNarrow === b.isNarrow &&
  (a.facts === null) === (b.facts === null) &&
  a.world.own === b.world.own &&
  a.world.isTold === b.world.isTold &&
  [...a.world.known].join() === [...b.world.known].join()

const splicedMarks = (
  before: readonly Marked[],
  changed: readonly Marked[],
  edit: Edit,
): Marked[] => [
  ...before.filter(({ mark }) => mark.start < edit.start),
  ...changed.map((marked) => moved(marked, edit.start)),
  ...before
    .filter(({ mark }) => mark.start >= edit.oldEnd)
    .map((marked) => moved(marked, edit.end - edit.oldEnd)),
]

const moved = ({ rule, mark }: Marked, by: number): Marked => ({
  rule,
  mark: shiftedMark(mark, by),
})
