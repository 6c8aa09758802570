import { cuesIn } from './cues.ts'
import { type Mark, mark, type Rule } from './rule.ts'
import { matchesAt, startsOf } from './starts.ts'
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
  find(reading) {
    const found: Mark[] = []
    const { text } = reading
    const sames = startsOf(text, [SAME_SIGN]).filter((at) => text[at + 3] === SAME_SIGN)
    const nouns = cuesIn(reading, 'nounPairs').map(({ start }) => start)
    if (sames.length + nouns.length === 0) return found
    for (const { index: start, 0: run } of [
      ...matchesAt(text, SAME, sames),
      ...matchesAt(text, RUN_TOGETHER, nouns),
    ]) {
      const words = run.match(/同[\u4e00-\u9fff]{2}/g) ?? run.match(/.{2}/g) ?? []
      if (new Set(words).size < words.length || text[start - 1] === '不') continue
      const span = { start, end: start + run.length }
      found.push(mark(span, '并列短语之间缺顿号', { suggestion: words.join('、') }))
    }
    return found
  },
}
