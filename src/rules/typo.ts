import { overlaps } from '../text/span.ts'
import { phrasesIn } from './phrases.ts'
import { mend, type Rule } from './rule.ts'
import { termHits } from './terms.ts'
import { familyOf } from './words/term-families.ts'

export const typo: Rule = {
  id: 'typo',
  severity: 'warning',
  title: '错字漏字',
  why: '常见的音近、形近错字和漏字，正文公开后最显眼。',
  bad: '全部执证上岗，做好工作衍接',
  good: '全部持证上岗，做好工作衔接',
  *find(reading) {
    const terms = termHits(reading, (term) => familyOf(term) === 'typo')
    for (const { span, right } of terms) {
      const wrong = reading.text.slice(span.start, span.end)
      yield mend(span, right, `“${wrong}”疑为“${right}”之误`)
    }
    for (const { right, ...hit } of phrasesIn(reading, 'typos'))
      if (right && !terms.some(({ span }) => overlaps(span, hit)))
        yield mend(hit, right, `“${hit.text}”疑为“${right}”之误`)
  },
}
