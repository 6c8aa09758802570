import { phrasesIn } from './phrases.ts'
import { type Mark, mend, type Rule } from './rule.ts'

export const adverbDe: Rule = {
  id: 'adverb-de',
  severity: 'advice',
  title: '“的”“地”混用',
  why: '动词前的修饰语用“地”。',
  bad: '积极的推进依法行政',
  good: '积极地推进依法行政',
  byLine: true,
  find(reading) {
    const found: Mark[] = []
    for (const { start, text, right } of phrasesIn(reading, 'adverbs')) {
      const at = start + text.indexOf('的')
      const span = { start: at, end: at + 1 }
      found.push(right ? mend(span, right, '补语前应为“得”') : mend(span, '地', '动词前应为“地”'))
    }
    return found
  },
}
