import type { NearHit } from '../text/slips.ts'
import { overlaps } from '../text/span.ts'
import { slipsIn } from './near-words.ts'
import { phrasesIn } from './phrases.ts'
import { inside } from './reading.ts'
import { type Mark, mark, mend, type Rule } from './rule.ts'
import { termHits } from './terms.ts'
import { familyOf } from './words/term-families.ts'

export const typo: Rule = {
  id: 'typo',
  severity: 'warning',
  title: '错字漏字',
  why: '常见的音近、形近错字和漏字，正文公开后最显眼。',
  bad: '全部执证上岗，做好工作衍接',
  good: '全部持证上岗，做好工作衔接',
  byLine: true,
  find(reading) {
    const found: Mark[] = []
    const terms = termHits(reading, (term) => familyOf(term) === 'typo')
    for (const { span, right } of terms) {
      const wrong = reading.text.slice(span.start, span.end)
      found.push(mend(span, right, `“${wrong}”疑为“${right}”之误`))
    }
    const typos = phrasesIn(reading, 'typos')
    for (const { right, ...hit } of typos)
      if (right && !terms.some(({ span }) => overlaps(span, hit)))
        found.push(mend(hit, right, `“${hit.text}”疑为“${right}”之误`))
    for (const hit of slipsIn(reading)) if (inside(typos, hit).length === 0) found.push(nearly(hit))
    return found
  },
}

/** A changed or swapped sign is mended; what was dropped a person puts back. */
function nearly(hit: NearHit): Mark {
  const message = `“${hit.written}”疑为“${hit.word}”之误`
  if (hit.slip === 'dropped') return mark(hit, message, { suggestion: hit.word })
  return mend(hit, hit.word, message)
}
