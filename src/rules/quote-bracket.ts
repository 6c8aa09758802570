import { type Mark, mark, type Rule } from './rule.ts'

const GLOSS = /“[^”（\n]{1,12}（[^”\n]{2,60}）”/
const BRACKET = '）'.charCodeAt(0)

export const quoteBracket: Rule = {
  id: 'quote-bracket',
  severity: 'advice',
  title: '引号内夹注',
  why: '解释引语的括注应放在引号之外，引号里只留原话。',
  bad: '“三统一（统一登记、统一编号、统一印发）”制度',
  good: '“三统一”（统一登记、统一编号、统一印发）制度',
  byLine: true,
  find({ text, quotes }) {
    const found: Mark[] = []
    const bracketed = quotes.filter(({ end }) => text.charCodeAt(end - 2) === BRACKET)
    for (const { start: from, end } of bracketed) {
      const match = GLOSS.exec(text.slice(from, end))
      if (!match) continue
      const words = match[0].replace(/（(.*)）”$/, '”（$1）')
      found.push(
        mark({ start: from + match.index, end }, '括注应移到引号之外', { suggestion: words }),
      )
    }
    return found
  },
}
