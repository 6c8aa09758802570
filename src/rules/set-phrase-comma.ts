import type { Span } from '../text/span.ts'
import { cuesIn } from './cues.ts'
import { mark, type Rule } from './rule.ts'
import { RUN_TOGETHER } from './words/run-together.ts'

/** 同部署同安排, 思路目标举措: parallel words run together. */
const SAME = /(?:同[\u4e00-\u9fff]{2}){2,}/y
const SAME_SIGN = '同'

export const setPhraseComma: Rule = {
  id: 'set-phrase-comma',
  severity: 'advice',
  title: '并列短语缺顿号',
  why: '“同部署、同安排”等并列短语之间应加顿号，连写不合规范。',
  bad: '与经济工作同谋划同落实',
  good: '与经济工作同谋划、同落实',
  byLine: true,
  *find(reading) {
    const { text } = reading
    const nouns = cuesIn(reading, 'nounPairs').map(({ start }) => start)
    for (const { start, end } of [
      ...runs(text, sames(text), SAME),
      ...runs(text, nouns, RUN_TOGETHER),
    ]) {
      const run = text.slice(start, end)
      const words = run.match(/同[\u4e00-\u9fff]{2}/g) ?? run.match(/.{2}/g) ?? []
      if (new Set(words).size < words.length || text[start - 1] === '不') continue
      yield mark({ start, end }, '并列短语之间缺顿号', { suggestion: words.join('、') })
    }
  },
}

/** Where 同 stands and stands again behind two signs. */
function sames(text: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(SAME_SIGN); at >= 0; at = text.indexOf(SAME_SIGN, at + 1))
    if (text[at + 3] === SAME_SIGN) starts.push(at)
  return starts
}

/** What `pattern` finds at the offsets, none inside another. */
function runs(text: string, starts: readonly number[], pattern: RegExp): Span[] {
  const found: Span[] = []
  for (const start of starts) {
    pattern.lastIndex = start
    if (start < (found.at(-1)?.end ?? 0) || !pattern.test(text)) continue
    found.push({ start, end: pattern.lastIndex })
  }
  return found
}
