/**
 * 忽略本次 and 永久不报: what a person had silenced stays silent, with his name, and is shown with
 * the way back. A word is for the unit's own list (allowed-words.ts); a report holds a copy. Pure.
 */
import type { Report } from '../report/report.ts'
import {
  type AllowedWord,
  type Ignored,
  isIgnored,
  type Silence,
  type Silenced,
  silenceOf,
} from '../report/silence.ts'
import { RULES } from '../rules/all.ts'
import type { Hand } from './changes.ts'
import type { SilenceView } from './view-silence.ts'

/** Which finding is ignored, and why. */
export type Silencing = Ignored & { why: string }

/** Older ones give way: nobody ignores so many by hand. */
const MOST = 300

export function silenced(report: Report, { why, ...asked }: Silencing, { by, at }: Hand): Report {
  const silence: Silence = { ...asked, scope: 'once', by: by.name, why, at }
  return { ...report, silences: [...unsilenced(report, asked).silences, silence].slice(-MOST) }
}

/** What is to speak again: in one section or in all, of one scope or of both. */
export type Unsilencing = Ignored & Partial<Pick<Silence, 'scope'>>

export const unsilenced = (report: Report, asked: Unsilencing): Report => ({
  ...report,
  silences: report.silences.filter((each) => !isAsked(each, asked)),
})

const isAsked = (silence: Silence, { rule, quote, section, scope }: Unsilencing): boolean =>
  silence.rule === rule &&
  silence.quote === quote &&
  (section === undefined || silence.section === section) &&
  (scope === undefined || silence.scope === scope)

/** The report with the unit's words as they are now; the same report when it has them already. */
export const allowing = (report: Report, allowed: readonly AllowedWord[]): Report =>
  JSON.stringify(report.allowed) === JSON.stringify(allowed) ? report : { ...report, allowed }

/** Everything silenced in the report. */
export const silencesOf = ({ silences, allowed }: Report): Silence[] => [
  ...silences,
  ...allowed.map(silenceOf),
]

/** The same as its readers see it, newest first. One that is about nothing any more stays. */
export const silenceViews = (
  silences: readonly Silence[],
  text: string,
  silenced: readonly Silenced[],
): SilenceView[] =>
  silences
    .map((silence) => ({
      ...silence,
      title: RULES.find(({ id }) => id === silence.rule)?.title ?? '',
      inText:
        silence.scope === 'always'
          ? text.includes(silence.quote)
          : silenced.some(({ finding }) => isIgnored(silence, finding)),
    }))
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0))
