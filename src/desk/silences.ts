/** 忽略本次 and 永久不报: what a person had silenced stays silent, with his name. Pure. */
import type { Report, Silence } from '../report/report.ts'
import type { Hand } from './changes.ts'

/** Which words of which rule; `always` lets the words pass every rule of this report. */
export type Silencing = Pick<Silence, 'rule' | 'quote' | 'scope' | 'why'>

/** Older ones give way: nobody silences so many by hand. */
const MOST = 300

export function silenced(report: Report, asked: Silencing, { by, at }: Hand): Report {
  const others = unsilenced(report, asked).silences
  return { ...report, silences: [...others, { ...asked, by: by.name, at }].slice(-MOST) }
}

/** Has the rule speak of these words again. */
export const unsilenced = (
  report: Report,
  { rule, quote }: Pick<Silencing, 'rule' | 'quote'>,
): Report => ({
  ...report,
  silences: report.silences.filter((each) => each.rule !== rule || each.quote !== quote),
})
