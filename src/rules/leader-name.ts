import { matchAt } from '../text/match-at.ts'
import { namesFound } from './names-found.ts'
import { phrasesIn } from './phrases.ts'
import { type Mark, mark, type Rule } from './rule.ts'
import { termHits } from './terms.ts'
import { familyOf } from './words/term-families.ts'

/** What may stand behind the name; 学习习近平 before it is fine. */
const RIGHT =
  /(?:新时代中国特色社会主义思想|法治思想|总书记|同志|主席|生态文明思想|强军思想|外交思想|经济思想|文化思想|新闻思想|论|谈治国理政|在|关于|关心|著作|讲话|向|给|视察|考察|《|》|”|：)/y

/** Flagged and never edited: a leader's name is for a person to mend. */
export const leaderName: Rule = {
  id: 'leader-name',
  severity: 'error',
  title: '领导人姓名及思想表述',
  why: '领导人姓名之后只接规范表述（总书记、法治思想、新时代中国特色社会主义思想等）；只提示，不自动改。',
  bad: '学习习近平法治政府建设方面的重要论述',
  good: '学习习近平总书记关于法治政府建设的重要论述',
  byLine: true,
  find(reading) {
    const found: Mark[] = []
    const { text } = reading
    const told = new Set<number>()
    for (const { span, right } of termHits(reading, (term) => familyOf(term) === 'leader')) {
      told.add(span.start).add(span.end - 4)
      const wrong = text.slice(span.start, span.end)
      found.push(mark(span, `“${wrong}”表述不完整`, { suggestion: right, severity: 'warning' }))
    }
    for (const hit of namesFound(reading)) {
      if (!hit.wrong || !hit.name.name.includes('习近平') || told.has(hit.end - 4)) continue
      if (reading.year !== null && reading.year < (hit.name.from ?? 0)) continue
      told.add(hit.start)
      const message = `“${hit.word}”表述不规范`
      const severity = hit.word.startsWith('习近平') ? 'error' : 'warning'
      found.push(mark(hit, message, { suggestion: hit.name.name, severity }))
    }
    for (const short of phrasesIn(reading, 'shortNames'))
      found.push(mark(short, `“${short.text}”应写全称`, { suggestion: '习近平总书记' }))
    for (let at = text.indexOf('习近平'); at >= 0; at = text.indexOf('习近平', at + 3)) {
      if (matchAt(RIGHT, text, at + 3) || told.has(at)) continue
      found.push(mark({ start: at, end: at + 3 }, '“习近平”之后应接总书记、法治思想等规范表述'))
    }
    return found
  },
}
