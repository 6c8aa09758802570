/** Every figure of a part's printed text: what it prints, what stands beside it, what printed it. */
import { fieldOf, isNumeric } from '../../report/fields.ts'
import { pairsOf } from '../../rules/source/cues.ts'
import type { Beside } from '../../rules/source/sayings.ts'
import { type Figure, figuresIn } from '../../text/figures.ts'
import { contains, overlaps } from '../../text/span.ts'
import { type Printed, piecesOf } from '../references.ts'

export type Place = {
  figure: Figure
  beside: Beside
  /** The numeric field whose reference printed it; null when it was written out. */
  field: string | null
  /** A reference to a text, list or date printed it: that answer is its source. */
  within: boolean
  /** Words around a reference change its figure: 约{{x}}, 1{{x}}. */
  altered: boolean
}

/** Reads the places of a printed part, in order. */
export function placesOf(text: string, references: readonly Printed[]): Place[] {
  const valued = references.filter(isValued)
  const figures = figuresIn(text)
  return figures.map((figure, index) => {
    const own = valued.find((reference) => overlaps(reference, figure))
    const before = figures[index - 1]?.end ?? 0
    const after = figures[index + 1]?.start
    const isCount = own !== undefined && isNumeric(fieldOf(own.field))
    const left = lastWords(text.slice(before, figure.start))
    const right = nextWords(text.slice(figure.end, after ?? text.length), after !== undefined)
    return {
      figure,
      beside: { left, right },
      field: own && isCount ? own.field : null,
      within: own !== undefined && !isCount && contains(own, figure),
      altered: own !== undefined && !contains(own, figure),
    }
  })
}

/** Words references print what the writer chose, so their words count as written out. */
const isValued = ({ source }: Printed): boolean =>
  piecesOf(source).every((piece) => typeof piece === 'string' || piece.reference.words === null)

const REACH = 14
const STOP = /[。；！？：\n]/
const MARK = /[。；！？：，、（）\n]/

/** The words that lead to a figure, back to the last mark that has words behind it. */
function lastWords(words: string): string {
  const clause = words.split(STOP).at(-1) ?? ''
  const near = clause.split(MARK).at(-1) ?? ''
  return (pairsOf(near).size > 0 ? near : clause).slice(-REACH)
}

/** The words behind a figure. Words that run on to the next figure belong to that one. */
function nextWords(words: string, another: boolean): string {
  const end = words.search(MARK)
  if (end < 0 && another) return ''
  return words.slice(0, end < 0 ? REACH : Math.min(end, REACH))
}
