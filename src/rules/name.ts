import type { CanonName } from '../report/canon.ts'
import { overlaps, type Span } from '../text/span.ts'
import { namesFound } from './names-found.ts'
import type { Reading } from './reading.ts'
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
  *find(reading) {
    const terms = termHits(reading, (term) => familyOf(term) === 'name')
    for (const { span, right } of terms) yield told(reading, span, right)
    for (const hit of namesFound(reading)) {
      if (!hit.wrong || isTooEarly(reading, hit.name) || hit.word.includes('习近平')) continue
      if (hit.name.name.includes('习近平')) continue
      if (terms.some(({ span }) => overlaps(span, hit))) continue
      yield told(reading, hit, hit.name.name)
    }
  },
}

/** Wrong forms count from the first year of the right one. */
const isTooEarly = ({ year }: Reading, { from }: CanonName): boolean =>
  year !== null && from !== undefined && year < from

function told({ text }: Reading, span: Span, right: string): Mark {
  const wrong = text.slice(span.start, span.end)
  if (right === '') return mark(span, `“${wrong}”名称不规范`)
  return mend(span, right, `“${wrong}”应为“${right}”`)
}
