import { mark, type Rule } from './rule.ts'
import { COLLOCATIONS } from './words/lists.ts'

export const collocation: Rule = {
  id: 'collocation',
  severity: 'advice',
  title: '动宾搭配不当',
  why: '程序要规范、机制要健全、知识要丰富，动词和宾语要搭配。',
  bad: '加强行政决策程序，强化调解机制。',
  good: '规范行政决策程序，健全调解机制。',
  *find({ text }) {
    for (const { pattern, message, suggestion } of COLLOCATIONS)
      for (const match of text.matchAll(pattern))
        yield mark({ start: match.index, end: match.index + match[0].length }, message, {
          suggestion,
        })
  },
}
