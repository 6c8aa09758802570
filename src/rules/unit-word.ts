import { phrasesIn } from './phrases.ts'
import { mark, mend, type Rule } from './rule.ts'
import { isTerm, termHits } from './terms.ts'
import { familyOf } from './words/term-families.ts'

export const unitWord: Rule = {
  id: 'unit-word',
  severity: 'warning',
  title: '量词不当',
  why: '文件论“件”、事项论“项”、标语论“条”，场次、人次中间不加斜杠。',
  bad: '召开会议60场/次，清理文件1个',
  good: '召开会议60场次，清理文件1件',
  byLine: true,
  *find(reading) {
    const terms = termHits(reading, (each) => familyOf(each) === 'unit')
    for (const { span, right, term } of terms)
      yield mend(span, right, complaint(reading.text.slice(span.start, span.end), right, term.note))
    for (const { right, ...hit } of phrasesIn(reading, 'measures')) {
      if (!right || isTerm(reading, hit)) continue
      const message = complaint(hit.text, right, hit.phrase.note)
      yield hit.text.includes('/')
        ? mend(hit, right, message)
        : mark(hit, message, {
            severity: hit.text === LOOSE ? 'advice' : 'warning',
            suggestion: right,
          })
    }
  },
}

/** The measure word that does for everything in speech. */
const LOOSE = '个'

const complaint = (wrong: string, right: string, note = ''): string =>
  `量词“${wrong}”应为“${right}”${note && `：${note}`}`
