import { mark, mend, type Rule } from './rule.ts'

/** A function word or a word of two to four signs typed twice. */
const LONGEST = 4
const FUNCTION = /([的了在和是与对将并及把被向从由])\1|(?<![行作成认视因])为为/g
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
    for (let length = 2; length <= LONGEST; length++)
      for (const start of doubledWords(text, length)) {
        const word = text.slice(start, start + length)
        if (MEANT.test(word)) continue
        const again = { start: start + length, end: start + 2 * length }
        yield mend(again, '', `“${word}”重复`, { start })
      }
    for (const pattern of [FUNCTION, OWN])
      for (const match of text.matchAll(pattern)) {
        if (MEETING.test(match[0])) continue
        const sign = match[0].slice(0, 1)
        const span = { start: match.index, end: match.index + 2 }
        yield mark(span, `“${sign}”字重复`, { suggestion: sign })
      }
  },
}

/** Where a word of `length` Chinese signs stands twice in a row. */
function doubledWords(text: string, length: number): number[] {
  const starts: number[] = []
  let run = 0
  for (let at = length; at < text.length; at++) {
    const code = text.charCodeAt(at)
    run = code === text.charCodeAt(at - length) && code >= 0x4e00 && code <= 0x9fff ? run + 1 : 0
    if (run !== length) continue
    starts.push(at - 2 * length + 1)
    run = 0
  }
  return starts
}
