import { phrasesIn } from './phrases.ts'
import { type Mark, mark, type Rule } from './rule.ts'

export const tone: Rule = {
  id: 'tone',
  severity: 'advice',
  title: '用语不当',
  why: '报告面向社会公开，不用贬低群众或村庄的词。',
  bad: '农村是普法的“死角”',
  good: '农村普法还有薄弱环节',
  byLine: true,
  find(reading) {
    const found: Mark[] = []
    for (const hit of phrasesIn(reading, 'tones'))
      found.push(mark(hit, `“${hit.text}”：${hit.phrase.note}`))
    return found
  },
}
