/** Every figure of a part's printed text: what it prints, where, and which reference printed it. */
import { fieldOf, isNumeric } from '../../report/fields.ts'
import { type Figure, figuresIn } from '../../text/figures.ts'
import { contains, overlaps } from '../../text/span.ts'
import { type Printed, piecesOf } from '../references.ts'
import { lastWords, nextWords } from './cues.ts'

export type Place = {
  figure: Figure
  left: string
  right: string
  /** The numeric field whose reference printed it; null when it was written out. */
  field: string | null
  /** A reference to a text, list or date that holds the figure; its answer is its source. */
  within: string | null
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
    return {
      figure,
      left: lastWords(text.slice(before, figure.start)),
      right: nextWords(text.slice(figure.end, after ?? text.length), after !== undefined),
      field: own && isCount ? own.field : null,
      within: own && !isCount && contains(own, figure) ? own.field : null,
      altered: own !== undefined && !contains(own, figure),
    }
  })
}

/** Words references print what the writer chose, so their words count as written out. */
const isValued = ({ source }: Printed): boolean =>
  piecesOf(source).every((piece) => typeof piece === 'string' || piece.reference.words === null)
