import { type Mark, mark, type Rule } from './rule.ts'

const ITEM = /[一二三四五六七八九]是([^，。；：\n]{4,40}(?:、[^，。；：\n]{2,20})*)[。；]/g
/** The last clause of a sentence that is a name for something: 激励措施。 终端使用率。 */
const NOUN =
  /(?<=[，；])([\u4e00-\u9fff]{2,10}(?:措施|机制|制度|能力|水平|意识|队伍|力量|[使知覆参合][用晓盖与格]率))[。；]/g
const VERB =
  /完善|加强|健全|建立|提高|提升|落实|强化|创新|优化|推进|制定|增强|影响|制约|开展|改进|整合|配备|削弱|降低|形成|[有需缺靠用到在是]/
/** A shortcoming says what is lacking. */
const LACK = /不|有待|还|够|缺|少|弱|低|差|难|滞后|薄|欠|没有|未|短板|单一|偏|慢|乱|散|浅|粗|空|断/

export const halfSentence: Rule = {
  id: 'half-sentence',
  severity: 'advice',
  title: '不足没有说完',
  why: '列举不足时只有名词没有判断，读者不知道差在哪里。',
  bad: '三是面向老年人的方言普法。',
  good: '三是面向老年人的方言普法还不够多。',
  find({ manuscript, text }) {
    const found: Mark[] = []
    for (const { key, heading, end } of manuscript.sections) {
      if (key !== 'shortcomings') continue
      const from = heading.line.end
      const body = text.slice(from, end)
      for (const pattern of [ITEM, NOUN]) {
        pattern.lastIndex = 0
        for (let match = pattern.exec(body); match; match = pattern.exec(body))
          if (!isSaid(match[1] ?? '', pattern)) found.push(told(from, match))
      }
    }
    return found
  },
}

/** Whether the words say what is lacking, or at least what is done. */
const isSaid = (words: string, pattern: RegExp): boolean =>
  LACK.test(words) || (pattern === NOUN && VERB.test(words))

function told(from: number, { 0: words, index }: RegExpExecArray): Mark {
  const start = from + index
  return mark({ start, end: start + words.length }, '这一条没有说出差在哪里')
}
