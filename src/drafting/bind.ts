/**
 * Words typed by a person become prose again: what was a reference before the edit stays one
 * wherever its words still stand in the same surroundings, and a figure that plainly tells an answer
 * becomes one. What binds to nothing stays plain text, for the rules to judge.
 */
import { type Facts, printValue } from '../report/facts.ts'
import { readReport } from '../rules/reading.ts'
import { sourcesOf } from '../rules/source/sources.ts'
import { overlaps, type Span } from '../text/span.ts'
import { type Printed, print } from './references.ts'

type Bound = Span & { source: string }

/** How much of the surroundings must agree, in code units; long words speak for themselves. */
const ENOUGH = 2
const LONG = 8
const REACH = 12

/** Prose whose printed text is exactly `text`, keeping the references of `earlier` (prose). */
export function bind(text: string, earlier: string, facts: Facts): string {
  const before = print(earlier, facts)
  const bound: Bound[] = []
  for (const reference of before.references) {
    const place = placeOf(reference, before.text, text, bound)
    if (place) bound.push({ ...place, source: reference.source })
  }
  return woven(text, [...bound, ...figuresWithSource(text, bound, facts)])
}

/** Figures nobody bound yet that the rules find at their right place: they become references too. */
function figuresWithSource(text: string, bound: readonly Bound[], facts: Facts): Bound[] {
  const reading = readReport(text, { answers: facts.answers })
  return sourcesOf(reading).flatMap(({ figure, verdict }) => {
    if (verdict.kind !== 'sourced' || verdict.claim.kind !== 'field') return []
    const { field } = verdict.claim
    const value = facts.value(field)
    if (!value || printValue(field, value) !== figure.text) return []
    if (bound.some((other) => overlaps(other, figure))) return []
    return [{ start: figure.start, end: figure.end, source: `{{${field}}}` }]
  })
}

/** Puts references into a text at their spans. Braces somebody typed stay what they are. */
export function woven(text: string, bound: readonly Bound[]): string {
  let prose = ''
  let end = 0
  for (const { start, end: stop, source } of [...bound].sort((a, b) => a.start - b.start)) {
    prose += text.slice(end, start) + source
    end = stop
  }
  return prose + text.slice(end)
}

/** The free occurrence of a reference's words whose surroundings agree most with the earlier ones. */
function placeOf(
  reference: Printed,
  earlier: string,
  text: string,
  taken: readonly Bound[],
): Span | null {
  const words = earlier.slice(reference.start, reference.end)
  let best: Span | null = null
  let most = words.length >= LONG ? -1 : ENOUGH - 1
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const place = { start: at, end: at + words.length }
    if (isInsideNumber(text, place) || taken.some((other) => overlaps(other, place))) continue
    const agreement =
      sharedBefore(earlier, reference.start, text, at) +
      sharedAfter(earlier, reference.end, text, place.end)
    if (agreement > most) {
      most = agreement
      best = place
    }
  }
  return best
}

/** 12件 inside 112件 or 12.5 is another figure. */
const isInsideNumber = (text: string, { start, end }: Span): boolean =>
  (/\d/.test(text[start] ?? '') && /[\d.]/.test(text[start - 1] ?? '')) ||
  (/\d/.test(text[end - 1] ?? '') && /[\d.]/.test(text[end] ?? ''))

/** Characters in common before two places; both beginnings of a text agree too. */
function sharedBefore(a: string, i: number, b: string, j: number): number {
  let n = 0
  while (n < REACH && i - n > 0 && j - n > 0 && a[i - n - 1] === b[j - n - 1]) n++
  return i === n && j === n ? n + ENOUGH : n
}

/** Characters in common after two places; both ends of a text agree too. */
function sharedAfter(a: string, i: number, b: string, j: number): number {
  let n = 0
  while (n < REACH && i + n < a.length && j + n < b.length && a[i + n] === b[j + n]) n++
  return i + n === a.length && j + n === b.length ? n + ENOUGH : n
}
