/** What the thought on the rule of law is called in a report year: it was named in November 2020. */
import { CANON, type CanonId } from '../../report/annual/canon.ts'

const nameOf = (id: CanonId): string => CANON.find((name) => name.id === id)?.name ?? ''

const NAME = nameOf('xi-law-thought')
const EARLIER = nameOf('xi-law-before-2020')
const NAMED_IN = 2020

/** Our own words (prose) with the name that was current in the year; answers keep theirs. */
export const inYear = (prose: string, year: number | null): string =>
  year !== null && year < NAMED_IN ? prose.replaceAll(NAME, EARLIER) : prose
