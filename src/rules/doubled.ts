import { mark, mend, type Rule } from './rule.ts'

/** A function word or a word of two to four signs typed twice. */
const FUNCTION = /([的了在和是与对将并及把被向从由])\1|(?<![行作成认视因])为为/g
const WORD = /([\u4e00-\u9fff]{2,6})\1/g
const OWN = /([乡镇县全我各])\1(?=[村镇党政工全体])/g
/** Two words that meet (其中中…, 学习习近平) or are doubled on purpose. */
const MEANT = /^(?:研究|讨论|商量|考虑|家家|户户|人人|层层|事事|件件)$/
const MEETING = /^(?:于于|由由)/

export const doubled: Rule = {
  id: 'doubled',
  severity: 'warning',
  title: '字词重复',
  why: '同一个字或词连打两遍，多是录入或拼接的差错。',
  bad: '加强加强对行政权力的的监督',
  good: '加强对行政权力的监督',
  *find({ text }) {
    for (const match of text.matchAll(WORD)) {
      const word = match[1] ?? ''
      if (MEANT.test(word)) continue
      const start = match.index + word.length
      yield mend({ start, end: start + word.length }, '', `“${word}”重复`, { start: match.index })
    }
    for (const pattern of [FUNCTION, OWN])
      for (const match of text.matchAll(pattern)) {
        if (MEETING.test(match[0])) continue
        yield mark({ start: match.index, end: match.index + 2 }, `“${match[1]}”字重复`, {
          suggestion: match[1] ?? '',
        })
      }
  },
}
