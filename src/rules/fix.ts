/**
 * Applies the certain mends of findings to a text. It takes only what a finding carries as `fix`, and
 * of these never one that would touch a leader's name or change a figure: those are for a person.
 */
import type { Finding } from '../report/finding.ts'
import type { Span } from '../text/span.ts'
import { check } from './check.ts'
import { isHarmless } from './harmless.ts'
import type { CheckOptions } from './reading.ts'

/** What one mend did. The span lies in the text as it was given, `before` are its words. */
export type Change = Span & { rule: string; message: string; before: string; after: string }

export type Mended = { text: string; changes: Change[] }

type Fix = Span & { text: string; finding: Finding }

/** One mend can bare the next (a blank gone, the comma stands beside a Chinese sign). */
const ROUNDS = 6

/**
 * Checks and mends until nothing certain is left, so that mending the result again changes nothing.
 * Findings without a certain mend stay; check the mended text for them.
 */
export function mendReport(text: string, options: CheckOptions = {}): Mended {
  let mended: Mended = { text, changes: [] }
  let origin = Array.from({ length: text.length + 1 }, (_, at) => at)
  for (let round = 0; round < ROUNDS; round++) {
    const fixes = fixesOf(mended.text, check(mended.text, options).findings)
    if (fixes.length === 0) break
    const changes = fixes.map((fix) => changeOf(text, origin, fix))
    origin = moved(origin, fixes)
    mended = { text: applied(mended.text, fixes), changes: [...mended.changes, ...changes] }
  }
  return { ...mended, changes: mended.changes.sort((a, b) => a.start - b.start) }
}

/** The mends of findings of this very text, once each. */
export function applyFixes(text: string, findings: readonly Finding[]): Mended {
  const fixes = fixesOf(text, findings)
  const origin = Array.from({ length: text.length + 1 }, (_, at) => at)
  return { text: applied(text, fixes), changes: fixes.map((fix) => changeOf(text, origin, fix)) }
}

/** Fixes in reading order; of two that meet the first counts, the other waits for the next round. */
function fixesOf(text: string, findings: readonly Finding[]): Fix[] {
  const fixes: Fix[] = []
  const wanted = findings
    .flatMap((finding) => (finding.fix ? [{ ...finding.fix, finding }] : []))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  for (const fix of wanted) {
    const last = fixes.at(-1)
    if (last && (fix.start < last.end || fix.start === last.start)) continue
    if (text.slice(fix.start, fix.end) !== fix.text && isHarmless(text, fix)) fixes.push(fix)
  }
  return fixes
}

function applied(text: string, fixes: readonly Fix[]): string {
  const pieces: string[] = []
  let at = 0
  for (const fix of fixes) {
    pieces.push(text.slice(at, fix.start), fix.text)
    at = fix.end
  }
  return pieces.join('') + text.slice(at)
}

/** Where each offset of the mended text stood in the given one. */
function moved(origin: readonly number[], fixes: readonly Fix[]): number[] {
  const next: number[] = []
  let at = 0
  for (const fix of fixes) {
    while (at < fix.start) next.push(origin[at++] ?? 0)
    for (let i = 0; i < fix.text.length; i++) next.push(origin[fix.start] ?? 0)
    at = fix.end
  }
  while (at < origin.length) next.push(origin[at++] ?? 0)
  return next
}

function changeOf(given: string, origin: readonly number[], fix: Fix): Change {
  const start = origin[fix.start] ?? 0
  const end = Math.max(start, origin[fix.end] ?? given.length)
  const { rule, message } = fix.finding
  return { start, end, rule, message, before: given.slice(start, end), after: fix.text }
}
