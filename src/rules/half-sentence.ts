import { mark, type Rule } from './rule.ts'

const ITEM = /[一二三四五六七八九]是([^，。；：\n]{4,40}(?:、[^，。；：\n]{2,20})*)。/g
/** A shortcoming says what is lacking. */
const LACK = /不|有待|还|够|缺|少|弱|低|差|难|滞后|薄|欠|没有|未|短板|单一|偏|慢|乱|散|浅|粗|空|断/

export const halfSentence: Rule = {
  id: 'half-sentence',
  severity: 'advice',
  title: '不足没有说完',
  why: '列举不足时只有名词没有判断，读者不知道差在哪里。',
  bad: '三是面向老年人的方言普法。',
  good: '三是面向老年人的方言普法还不够多。',
  *find({ manuscript, text }) {
    for (const { key, heading, end } of manuscript.sections) {
      if (key !== 'shortcomings') continue
      const from = heading.line.end
      for (const match of text.slice(from, end).matchAll(ITEM)) {
        if (LACK.test(match[1] ?? '')) continue
        const start = from + match.index
        yield mark({ start, end: start + match[0].length }, '这一条没有说出差在哪里')
      }
    }
  },
}
