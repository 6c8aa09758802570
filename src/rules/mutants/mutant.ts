/**
 * Defects put into golden reports at random places, to see whether the right rule finds them there.
 * Test support: nothing in the product imports it.
 */
import type { Span } from '../../text/span.ts'

export type Random = () => number
/** A spoilt report, the place of the spoilt words and the rules that may find it. */
export type Mutant = { text: string; at: Span; rules: readonly string[] }
export type Kind = { name: string; make: (text: string, random: Random) => Mutant | null }

/** Numbers in [0, 1) that are the same for the same seed. */
export function seeded(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export const pick = <T>(items: readonly T[], random: Random): T | undefined =>
  items[Math.floor(random() * items.length)]

type Replacement = string | ((match: RegExpMatchArray, random: Random) => string)

/** One random match of `pattern` (flag g) becomes `words`. */
export const replacing =
  (pattern: RegExp, words: Replacement, ...rules: string[]) =>
  (text: string, random: Random): Mutant | null => {
    const match = pick([...text.matchAll(pattern)], random)
    if (!match) return null
    const replaced = typeof words === 'string' ? words : words(match, random)
    if (replaced === match[0]) return null
    const start = match.index
    return {
      text: text.slice(0, start) + replaced + text.slice(start + match[0].length),
      at: { start, end: start + replaced.length },
      rules,
    }
  }

/** Only reports of these years: before or after them the words are right. */
export const between =
  (from: number, to: number, make: Kind['make']): Kind['make'] =>
  (text, random) => {
    const year = Number(/关于(\d{4})年/.exec(text)?.[1])
    return from <= year && year <= to ? make(text, random) : null
  }

/** A sentence of its own at the end of a random body paragraph of the measures. */
export const inserting =
  (words: readonly string[], ...rules: string[]) =>
  (text: string, random: Random): Mutant | null => {
    const from = text.search(/一、/)
    const to = text.search(/二、/)
    const ends = [...text.matchAll(/。(?=\n)/g)].filter(
      ({ index }) => index > from && index < to && !isNumbered(text, index),
    )
    const end = pick(ends, random)
    const sentence = pick(words, random)
    if (!end || !sentence) return null
    const start = end.index + 1
    return {
      text: text.slice(0, start) + sentence + text.slice(start),
      at: { start, end: start + sentence.length },
      rules,
    }
  }

const isNumbered = (text: string, at: number): boolean =>
  /^[\s#]*(?:[一二三四五]、|（)/.test(text.slice(text.lastIndexOf('\n', at) + 1, at))

/** Without the lines from `start` up to (not including) `end`; found wherever it is told. */
export const dropping =
  (start: RegExp, end: RegExp, ...rules: string[]) =>
  (text: string): Mutant | null => {
    const from = text.search(start)
    if (from < 0) return null
    const length = text.slice(from + 1).search(end)
    const rest = length < 0 ? '' : text.slice(from + 1 + length)
    const spoilt = text.slice(0, from) + rest
    return { text: spoilt, at: { start: 0, end: spoilt.length }, rules }
  }
