/**
 * What is not to be reported, with who decided it and why: 忽略 is one finding, 永久不报 a word. The
 * rules, the desk, /api/check and the command line all ask here whether a finding is silenced.
 */
import type { SectionKey } from './annual/outline.ts'
import type { Finding } from './finding.ts'

/** An ignored finding is known by its rule and its words, and by its section where that is told. */
export type Ignored = { rule: string; quote: string; section?: SectionKey }

/** `once`: one finding. `always`: `quote` is a word no rule may report; `rule` reported it first. */
export type Silence = Ignored & {
  scope: 'once' | 'always'
  by: string
  why: string
  /** ISO 8601, UTC; '' where nobody wrote it down. */
  at: string
}

/** A word of the unit's own list; `rule` is the one that reported it first, '' for none. */
export type AllowedWord = { word: string; rule: string; by: string; why: string; at: string }

export const silenceOf = ({ word, ...said }: AllowedWord): Silence => ({
  ...said,
  quote: word,
  scope: 'always',
})

/**
 * Whether a finding is the ignored one. Offsets do not count, so edits elsewhere wake nothing. Where
 * a rule marks the same words twice, each section has its own silence, but within a section both
 * are silent: nothing tells them apart that an edit could not change.
 */
export const isIgnored = ({ rule, quote, section }: Ignored, finding: Finding): boolean =>
  quote !== '' &&
  rule === finding.rule &&
  quote === finding.quote &&
  (section === undefined || section === finding.section)

/** A marked passage much longer than the word is about something else. */
const ABOUT = 3

/** Whether the word is in the marked words of `text`, or they are a part of that word. */
export function isAllowed(word: string, { quote, start, end }: Finding, text: string): boolean {
  if (quote === '' || word === '') return false
  const around = text.slice(Math.max(0, end - word.length), start + word.length)
  const named = quote.includes(word) && quote.length <= word.length * ABOUT
  return named || around.includes(word)
}

export const isSilenced = (silence: Silence, finding: Finding, text: string): boolean =>
  silence.scope === 'always' ? isAllowed(silence.quote, finding, text) : isIgnored(silence, finding)

/** A finding and what keeps it back. */
export type Silenced<S extends Silence = Silence> = { finding: Finding; silence: S }

/** Findings of `text` that speak, and those kept back, each with the first silence that does so. */
export function partSilenced<S extends Silence>(
  findings: readonly Finding[],
  silences: readonly S[],
  text: string,
): { speaking: Finding[]; silenced: Silenced<S>[] } {
  const speaking: Finding[] = []
  const silenced: Silenced<S>[] = []
  for (const finding of findings) {
    const silence = silences.find((each) => isSilenced(each, finding, text))
    if (silence) silenced.push({ finding, silence })
    else speaking.push(finding)
  }
  return { speaking, silenced }
}

/** A kept-back finding as it is told: itself, and who decided so and why. */
export const tellSilenced = ({ finding, silence: { scope, by, why, at } }: Silenced) => ({
  ...finding,
  scope,
  by,
  why,
  at,
})
