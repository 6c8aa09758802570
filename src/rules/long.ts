import type { Span } from '../text/span.ts'
import { type Mark, mark, type Rule } from './rule.ts'

const SENTENCE = 150
const PARAGRAPH = 400
const QUOTE = 60

export const long: Rule = {
  id: 'long',
  severity: 'advice',
  title: '句子或段落过长',
  why: '超过150字的句子、400字的段落读者抓不住要点，宜拆开。',
  bad: '（一个段落只有一句，共229字）',
  good: '一件事一句话，一层意思一段',
  find({ sentences, paragraphs, manuscript }) {
    const found: Mark[] = []
    const from = manuscript.sections[0]?.start ?? 0
    for (const { start, end } of longer(sentences, from, SENTENCE))
      found.push(mark({ start, end: start + QUOTE }, `这一句有${end - start}字，宜拆分`))
    for (const { start, end } of longer(paragraphs, from, PARAGRAPH))
      found.push(mark({ start, end: start + QUOTE }, `这一段有${end - start}字，宜分段`))
    return found
  },
}

function longer(spans: readonly Span[], from: number, limit: number): Span[] {
  const found: Span[] = []
  for (const span of spans)
    if (span.end - span.start > limit && span.start >= from) found.push(span)
  return found
}
