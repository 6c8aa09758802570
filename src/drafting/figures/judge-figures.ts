/**
 * Judges every figure of a part against the part's own facts: by value, unit, hedge and context. A
 * figure that stands at another field's words is wrong also when it is somebody's true figure.
 */
import type { Facts } from '../../report/facts.ts'
import { fieldOf } from '../../report/fields.ts'
import { isSameAmount } from '../../rules/source/units.ts'
import type { Figure } from '../../text/figures.ts'
import type { Brief } from '../brief.ts'
import { type Cues, cuesOf } from './cues.ts'
import type { Place } from './places.ts'
import { type Surroundings, suits } from './suits.ts'
import { type Told, tellsOf, toldBehind } from './told.ts'

export type FigureVerdict =
  /** Where it comes from; `told` when a text answer says it. */
  | { kind: 'sourced'; field: string; told: boolean }
  | { kind: 'unknown' }
  | { kind: 'altered'; field: string }
  /** `meant`: the field its words speak of; null when they speak of none. */
  | { kind: 'misplaced'; field: string; meant: string | null }

export type Judged = { place: Place; verdict: FigureVerdict }

/** How much better another field must suit the words. Written-out figures get no benefit of doubt. */
const MARGIN = { referred: 0.3, written: 0.15 }
/** A field suits words at all from here on; from CLEARLY on nothing else may stand there. */
const SUITS = 0.3
const CLEARLY = 0.6
/** Pairs a text answer must share with words that clearly speak of a count. */
const ENOUGH = 3
/** Smaller figures are too often equal by chance. */
const LARGE = 20
/** Scores that differ by less say the same. */
const SLACK = 0.1

/** The figures of a part in order, each with its verdict. */
export function judgeFigures(places: readonly Place[], brief: Brief): Judged[] {
  const judge = new FigureJudge(brief)
  let previous: string | null = null
  const judged = places.map((place) => {
    const around = { left: place.left, right: place.right, previous }
    const verdict = judge.judge(place, around)
    previous = verdict.kind === 'sourced' && !verdict.told ? verdict.field : place.field
    return { place, around, verdict }
  })
  return judged.map((each) => {
    const partner = judge.partnerOf(each, judged)
    const { place, verdict } = each
    return { place, verdict: partner ?? verdict }
  })
}

type Examined = Judged & { around: Surroundings }

class FigureJudge {
  readonly #facts: Facts
  readonly #cues: Cues
  readonly #told: readonly Told[]

  constructor(brief: Brief) {
    this.#facts = brief.facts
    this.#cues = cuesOf(brief)
    this.#told = tellsOf(brief)
  }

  judge(place: Place, around: Surroundings): FigureVerdict {
    if (place.within) return { kind: 'sourced', field: place.within, told: true }
    return place.field
      ? this.#referred(place, place.field, around)
      : this.#written(place.figure, around)
  }

  #referred(place: Place, field: string, around: Surroundings): FigureVerdict {
    if (place.altered) return { kind: 'altered', field }
    const meant = this.#better(place.figure, field, MARGIN.referred, around)
    if (meant) return { kind: 'misplaced', field, meant }
    // Behind another figure without a word of its own, it says what that one says.
    const stray = around.previous !== null && suits(field, around, this.#cues) === 0
    return stray
      ? { kind: 'misplaced', field, meant: null }
      : { kind: 'sourced', field, told: false }
  }

  /**
   * The other end of a swap: words that suit two fields alike decide nothing, but when the one of
   * them that stands elsewhere is wrong there, this one is wrong here.
   */
  partnerOf(here: Examined, all: readonly Examined[]): FigureVerdict | null {
    if (here.verdict.kind !== 'sourced' || here.verdict.told) return null
    const { field } = here.verdict
    const score = suits(field, here.around, this.#cues)
    const other = all.find(
      ({ verdict, around }) =>
        verdict.kind === 'misplaced' &&
        (verdict.meant === field || around.previous === field) &&
        suits(verdict.field, here.around, this.#cues) >= score - SLACK,
    )
    if (other?.verdict.kind !== 'misplaced') return null
    return { kind: 'misplaced', field, meant: other.verdict.field }
  }

  #written(figure: Figure, around: Surroundings): FigureVerdict {
    const told = toldBehind(figure, around, this.#told)
    const isSpoken = told && (told.agree >= ENOUGH || !this.#isClear(around))
    const source: FigureVerdict | null = isSpoken
      ? { kind: 'sourced', field: told.field, told: true }
      : null
    const [own] = this.#cues.fields
      .filter((field) => this.#equals(figure, field))
      .map((field) => ({ field, score: suits(field, around, this.#cues) }))
      .sort((a, b) => b.score - a.score)
    if (!own) return source ?? { kind: 'unknown' }
    const meant = this.#better(figure, own.field, MARGIN.written, around)
    if (!meant && (own.score > 0 || this.#isAlone(figure, around)))
      return { kind: 'sourced', field: own.field, told: false }
    return source ?? { kind: 'misplaced', field: own.field, meant }
  }

  /** A large figure in words that speak of nothing can only be the one that has its amount. */
  #isAlone = (figure: Figure, around: Surroundings): boolean =>
    figure.number >= LARGE &&
    !this.#cues.fields.some((field) => suits(field, around, this.#cues) > SUITS)

  #isClear = (around: Surroundings): boolean =>
    this.#cues.fields.some((field) => suits(field, around, this.#cues) >= CLEARLY)

  #equals(figure: Figure, field: string): boolean {
    const quantity = this.#facts.quantity(field)
    if (!quantity) return false
    return (
      isSameAmount(figure, { number: quantity.number, unit: fieldOf(field).unit ?? '' }) &&
      quantity.hedge === figure.hedge
    )
  }

  /** A field of another amount that the words suit clearly better. */
  #better(figure: Figure, own: string, margin: number, around: Surroundings): string | null {
    const least = Math.max(SUITS, suits(own, around, this.#cues) + margin)
    const [best] = this.#cues.fields
      .filter((field) => field !== own && !this.#equals(figure, field))
      .map((field) => ({ field, score: suits(field, around, this.#cues) }))
      .filter(({ score }) => score > least)
      .sort((a, b) => b.score - a.score)
    return best?.field ?? null
  }
}
