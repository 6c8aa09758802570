import { phrasesIn } from './phrases.ts'
import { type Mark, mark, type Rule } from './rule.ts'

export const collocation: Rule = {
  id: 'collocation',
  severity: 'advice',
  title: '词语搭配不当',
  why: '程序要规范、机制要健全、意识要增强，动词和宾语要搭配；意思重复的词留一个。',
  bad: '加强行政决策程序，加大普法宣传工作。',
  good: '规范行政决策程序，加强普法宣传工作。',
  byLine: true,
  find(reading) {
    const found: Mark[] = []
    for (const { phrase, right, ...hit } of phrasesIn(reading, 'collocations'))
      found.push(mark(hit, `“${hit.text}”：${phrase.note}`, right ? { suggestion: right } : {}))
    return found
  },
}
