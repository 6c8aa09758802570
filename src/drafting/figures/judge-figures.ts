/**
 * Judges every figure of a part against the part's own facts: by value, unit, hedge and context. A
 * figure that stands at another field's words is wrong also when it is somebody's true figure.
 */
import type { Facts } from '../../report/facts.ts'
import { fieldOf, isNumeric } from '../../report/fields.ts'
import { isSameAmount } from '../../rules/source/units.ts'
import { type Figure, figuresIn } from '../../text/figures.ts'
import { printQuantity } from '../../text/quantity.ts'
import type { Brief } from '../brief.ts'
import { type Cues, cuesOf } from './cues.ts'
import { fit } from './fit.ts'
import type { Place } from './places.ts'

export type FigureVerdict =
  /** Its source; `told` is a text answer that says it. */
  | { kind: 'sourced'; field: string; told: boolean }
  | { kind: 'unknown' }
  | { kind: 'altered'; field: string }
  | { kind: 'misplaced'; field: string; meant: string }

/** How much better another field must suit the words. Written-out figures get no benefit of doubt. */
const MARGIN = { referred: 0.3, written: 0.15 }
/** A field suits words at all from here on. */
const SUITS = 0.3

export class FigureJudge {
  readonly #facts: Facts
  readonly #cues: Cues
  readonly #told: readonly { field: string; figure: Figure }[]

  constructor(brief: Brief) {
    this.#facts = brief.facts
    this.#cues = cuesOf(brief)
    this.#told = [...brief.fields].flatMap((field) => toldIn(field, brief.facts))
  }

  judge(place: Place): FigureVerdict {
    if (place.within) return { kind: 'sourced', field: place.within, told: true }
    if (place.field) return this.#referred(place, place.field)
    return this.#written(place)
  }

  #referred(place: Place, field: string): FigureVerdict {
    if (place.altered) return { kind: 'altered', field }
    const meant = this.#better(place, field, MARGIN.referred)
    return meant ? { kind: 'misplaced', field, meant } : { kind: 'sourced', field, told: false }
  }

  #written(place: Place): FigureVerdict {
    const { figure } = place
    const [own] = this.#cues.fields
      .filter((field) => this.#equals(figure, field))
      .sort((a, b) => fit(b, place, this.#cues) - fit(a, place, this.#cues))
    const told = this.#told.find((each) => isSame(each.figure, figure))
    if (!own) return told ? { kind: 'sourced', field: told.field, told: true } : { kind: 'unknown' }
    const meant = this.#better(place, own, MARGIN.written)
    if (!meant) return { kind: 'sourced', field: own, told: false }
    return told
      ? { kind: 'sourced', field: told.field, told: true }
      : { kind: 'misplaced', field: own, meant }
  }

  #equals(figure: Figure, field: string): boolean {
    const quantity = this.#facts.quantity(field)
    if (!quantity) return false
    return (
      isSameAmount(figure, { number: quantity.number, unit: fieldOf(field).unit ?? '' }) &&
      quantity.hedge === figure.hedge
    )
  }

  /** A field of another amount that the words suit clearly better. */
  #better(place: Place, own: string, margin: number): string | null {
    const score = fit(own, place, this.#cues)
    let best: { field: string; score: number } | null = null
    for (const field of this.#cues.fields) {
      if (field === own || this.#equals(place.figure, field)) continue
      const other = fit(field, place, this.#cues)
      if (other >= SUITS && other > score + margin && (!best || other > best.score))
        best = { field, score: other }
    }
    return best?.field ?? null
  }

  /** What should stand there, for the one who mends it: 排查矛盾纠纷件数是121件. */
  meantWords(field: string): string {
    const quantity = this.#facts.quantity(field)
    const { label, unit } = fieldOf(field)
    return quantity ? `“${label}”是${printQuantity(quantity, unit)}` : `“${label}”没有答案`
  }
}

/** Figures that a text, list or pair answer holds, and the length of a list. */
function toldIn(field: string, facts: Facts): { field: string; figure: Figure }[] {
  if (isNumeric(fieldOf(field))) return []
  const rows = facts
    .pairs(field)
    .flatMap(({ item, cause, for: aim, target }) => [item, cause, aim, target])
  const value = facts.value(field)
  const texts = [...rows, ...facts.list(field), value?.type === 'text' ? value.text : '']
  return texts.flatMap((text) => (text ? figuresIn(text).map((figure) => ({ field, figure })) : []))
}

const isSame = (a: Figure, b: Figure): boolean => isSameAmount(a, b) && a.hedge === b.hedge
