import { mend, type Rule } from './rule.ts'
import { termHits } from './terms.ts'
import { familyOf } from './words/term-families.ts'

export const unitWord: Rule = {
  id: 'unit-word',
  severity: 'warning',
  title: '量词不当',
  why: '文件论“件”、事项论“项”、标语论“条”，场次、人次中间不加斜杠。',
  bad: '召开会议60场/次，清理文件1个',
  good: '召开会议60场次，清理文件1件',
  *find(reading) {
    for (const { span, right, term } of termHits(reading, (each) => familyOf(each) === 'unit')) {
      const wrong = reading.text.slice(span.start, span.end)
      yield mend(span, right, `量词“${wrong}”应为“${right}”${term.note ? `：${term.note}` : ''}`)
    }
  },
}
