import type { CanonName } from '../report/canon.ts'
import { overlaps, type Span } from '../text/span.ts'
import { certainForm } from './name-mend.ts'
import { type NameHit, namesFound } from './names-found.ts'
import { nearLawsIn } from './near-laws.ts'
import { inside, type Reading } from './reading.ts'
import { type Mark, mark, mend, type Rule } from './rule.ts'
import { termHits } from './terms.ts'
import { familyOf } from './words/term-families.ts'

export const name: Rule = {
  id: 'name',
  severity: 'warning',
  title: '名称不规范',
  why: '机构、制度、热线、节日等有规范名称，写错一字就不是那件事；名称和依据见规范名称表。',
  bad: '12345政府热线办结率100%',
  good: '12345政务服务便民热线办结率100%',
  byLine: true,
  find(reading) {
    const terms = termHits(reading, (term) => familyOf(term) === 'name')
    const wrong = namesFound(reading).filter((hit) => hit.wrong)
    return [
      ...terms.map(({ span, right }) => told(reading, span, right)),
      ...wrong.filter((hit) => isWrong(reading, hit)).map((hit) => toldName(reading, hit)),
      ...wrongLaws(reading, wrong),
    ]
  },
}

/** Whether a wrong form is for this rule to tell. */
const isWrong = (reading: Reading, hit: NameHit): boolean =>
  hit.name.kind !== '时效' &&
  !hit.name.name.includes('习近平') &&
  !isTooEarly(reading, hit.name) &&
  !termHits(reading, () => true).some(({ span }) => overlaps(span, hit))

/** Titles of laws that do not exist; a name cut short in the way people speak is advice. */
const wrongLaws = (reading: Reading, wrong: readonly NameHit[]): Mark[] =>
  nearLawsIn(reading)
    .filter((title) => inside(wrong, title).length === 0)
    .map(({ right, isShort, ...title }) =>
      isShort
        ? mark(title, `法律名称不全，应为${right}`, { suggestion: right, severity: 'advice' })
        : mark(title, `没有这部法律，疑为${right}`, { suggestion: right }),
    )

/** Wrong forms count from the first year of the right one. */
const isTooEarly = ({ year }: Reading, { from }: CanonName): boolean =>
  year !== null && from !== undefined && year < from

/** The right form most like what was written: with quotes only where there were some. */
export function rightForm({ name: { name: full, short = [] }, word }: NameHit): string {
  const quoted = /[“《]/.test(word)
  const forms = [full, ...short].filter((form) => /[“《]/.test(form) === quoted)
  const likeness = (form: string) =>
    sharedSigns(form, word) - Math.abs(form.length - word.length) / 4
  return forms.sort((a, b) => likeness(b) - likeness(a))[0] ?? full
}

const sharedSigns = (a: string, b: string): number =>
  [...new Set(a)].filter((sign) => b.includes(sign)).length

function told({ text }: Reading, span: Span, right: string): Mark {
  const wrong = text.slice(span.start, span.end)
  if (right === '') return mark(span, `${quoted(wrong)}名称不规范`)
  return mend(span, right, `${quoted(wrong)}应为${quoted(right)}`)
}

/** A wrong form of an official name; mended only where the right form fits into its place. */
function toldName(reading: Reading, hit: NameHit): Mark {
  const right = rightForm(hit)
  const form = certainForm(hit.word, right)
  if (form) return told(reading, hit, form)
  return mark(hit, `${quoted(hit.word)}不规范，规范名称是${quoted(right)}`, { suggestion: right })
}

const quoted = (words: string): string => (words.includes('“') ? words : `“${words}”`)
