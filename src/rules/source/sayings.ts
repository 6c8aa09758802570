/**
 * Words known to stand beside a field's figure. They come from prose that is right by construction,
 * such as the wordings of the templates.
 */
import { pairsOf } from './cues.ts'

/** The words right before and right behind a figure. */
export type Beside = { left: string; right: string }

/** How prose that is right says a field's figure; `previous` is the field of the figure before it. */
export type Saying = Beside & { field: string; previous: string | null }

/** Words known to stand on one side of a field's figure; `worth` is the weight of all its pairs. */
type Stretch = { field: string; words: string; pairs: readonly number[]; worth: number }

/** What words behind a figure count against those before it. */
const BEHIND = 0.7
/** What it counts that the figure before is one this field's usually follows. */
const AFTER = 0.2
/** Signs in common right before the figure, and what each is worth. */
const ENDING = 4
const ENDING_WORTH = 0.2

const NOBODY: ReadonlySet<string> = new Set()

export class Sayings {
  readonly #before: readonly Stretch[]
  readonly #behind: readonly Stretch[]
  /** Fields whose figures stand right behind a field's. */
  readonly #after = new Map<string, Set<string>>()
  readonly #weight: (pair: number) => number

  /** `weight`: how telling a pair is. */
  constructor(sayings: readonly Saying[], weight: (pair: number) => number) {
    this.#weight = weight
    this.#before = stretches(sayings, 'left', weight)
    this.#behind = stretches(sayings, 'right', weight)
    for (const { field, previous } of sayings) {
      if (previous === null) continue
      const after = this.#after.get(previous) ?? new Set()
      this.#after.set(previous, after.add(field))
    }
  }

  /** How well each field's sayings agree with what is said here: 1 and more that it is the one. */
  agreeing({ left, right }: Beside, previous: string | null): Map<string, number> {
    const here = pairsOf(left)
    const there = pairsOf(right)
    const [before, behind] = [new Map<string, number>(), new Map<string, number>()]
    for (const stretch of this.#before) {
      const end = left === '' ? 0 : ENDING_WORTH * ending(stretch.words, left)
      raise(before, stretch.field, this.#share(stretch, here) + end)
      raise(behind, stretch.field, this.#share(stretch, there))
    }
    for (const stretch of this.#behind) raise(behind, stretch.field, this.#share(stretch, there))
    const after = (previous !== null && this.#after.get(previous)) || NOBODY
    const agreement = (field: string) =>
      (before.get(field) ?? 0) + BEHIND * (behind.get(field) ?? 0) + (after.has(field) ? AFTER : 0)
    const fields = new Set([...before.keys(), ...behind.keys(), ...after])
    return new Map(Array.from(fields, (field) => [field, agreement(field)]))
  }

  /** How much of a known stretch is said here. */
  #share({ pairs, worth }: Stretch, here: ReadonlySet<number>): number {
    if (worth === 0 || here.size === 0) return 0
    let both = 0
    for (const pair of pairs) if (here.has(pair)) both += this.#weight(pair)
    return both / worth
  }
}

/** What stands on one side of the figures, each stretch once for a field. */
function stretches(
  sayings: readonly Saying[],
  side: keyof Beside,
  weight: (pair: number) => number,
): Stretch[] {
  const known = new Map<string, Stretch>()
  for (const { field, [side]: words } of sayings) {
    if (words === '' || known.has(`${field} ${words}`)) continue
    const pairs = [...pairsOf(words)]
    known.set(`${field} ${words}`, {
      field,
      words,
      pairs,
      worth: pairs.reduce((sum, pair) => sum + weight(pair), 0),
    })
  }
  return [...known.values()]
}

const raise = (most: Map<string, number>, field: string, worth: number): void => {
  if (worth > (most.get(field) ?? 0)) most.set(field, worth)
}

/** Signs that two stretches have in common at their ends. */
function ending(a: string, b: string): number {
  let n = 0
  while (n < ENDING && n < a.length && n < b.length && a.at(-1 - n) === b.at(-1 - n)) n++
  return n
}
