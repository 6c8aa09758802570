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
    for (const { span, right } of termHits(reading, (term) => familyOf(term) === 'typo')) {
      const wrong = reading.text.slice(span.start, span.end)
      yield mend(span, right, `“${wrong}”疑为“${right}”之误`)
    }
  },
}
