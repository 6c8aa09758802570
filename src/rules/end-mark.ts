import { type Mark, mend, type Rule } from './rule.ts'

const SHORT = 20
const NOTHING = /^(?:无|没有|暂无|无其他|没有其他|无需要)/
const CLAUSES = /^[^，]{2,}，[^，]*(?:了|次|件|名|人|到位|完成|%|余份|份)$/

export const endMark: Rule = {
  id: 'end-mark',
  severity: 'advice',
  title: '句末缺句号',
  why: '独立成段的短句也要有句号，如“无。”。',
  bad: '五、其他需要报告的情况\n无',
  good: '五、其他需要报告的情况\n无。',
  find({ paragraphs, manuscript }) {
    const found: Mark[] = []
    const from = manuscript.sections[0]?.start ?? Number.POSITIVE_INFINITY
    for (const line of paragraphs)
      if (line.start > from && !line.marker && line.hashes === 0 && line.text.length <= SHORT)
        if (/[\u4e00-\u9fff%]$/.test(line.text) && isSentence(line.text))
          found.push(
            mend({ start: line.end, end: line.end }, '。', '句末缺句号', { start: line.start }),
          )
    return found
  },
}

/** Short lines that tell something; others may be headings without number. */
const isSentence = (words: string): boolean => NOTHING.test(words) || CLAUSES.test(words)
