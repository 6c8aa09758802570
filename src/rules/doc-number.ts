import { type Mark, mend, type Rule } from './rule.ts'

const RIGHT: Readonly<Record<string, string>> = {
  ...{ '(': '〔', '（': '〔', '[': '〔', '［': '〔' },
  ...{ ')': '〕', '）': '〕', ']': '〕', '］': '〕' },
}
/** Any of these, or 第 or 0 behind the year. */
const SUSPECT = /[()（）[\]［］]|〕[第0]/
const ORDINAL = /(?<=[〕)）\]］])第?0*(?=\d+号$)/

/** GB/T 9704-2012 §7.2.5: the year in 〔〕, the number without 第 and without leading zeros. */
export const docNumber: Rule = {
  id: 'doc-number',
  severity: 'warning',
  title: '发文字号的写法',
  why: '发文字号的年份用六角括号〔〕，序号不加“第”、不编虚位（GB/T 9704-2012）。',
  bad: '《云岭县2026年法治政府建设工作要点》（云法政办（2026）02号）',
  good: '《云岭县2026年法治政府建设工作要点》（云法政办〔2026〕2号）',
  byLine: true,
  find({ text, docNumbers }) {
    const found: Mark[] = []
    for (const { start, end } of docNumbers) {
      const words = text.slice(start, end)
      if (SUSPECT.test(words)) inNumber(found, words, start)
    }
    return found
  },
}

function inNumber(found: Mark[], words: string, start: number): void {
  for (let at = 0; at < words.length; at++) {
    const sign = words.charAt(at)
    const right = RIGHT[sign]
    if (right)
      found.push(
        mend(span(start + at, 1), right, `发文字号的年份用六角括号，“${sign}”应为“${right}”`),
      )
  }
  const ordinal = ORDINAL.exec(words)
  if (ordinal?.[0])
    found.push(
      mend(span(start + ordinal.index, ordinal[0].length), '', '发文字号的序号不加“第”和“0”'),
    )
}

const span = (start: number, length: number) => ({ start, end: start + length })
