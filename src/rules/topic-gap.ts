import { type Mark, mark, type Rule } from './rule.ts'

type Topic = readonly [name: string, words: readonly string[]]

/** What the measures of a township's year must speak of (domain structure §3). */
const TOPICS: Topic[] = [
  ['行政规范性文件', ['规范性文件']],
  ['重大行政决策', ['决策']],
  ['行政执法', ['执法']],
  ['矛盾纠纷化解', ['纠纷', '调解', '枫桥']],
  ['行政复议、行政应诉', ['复议', '应诉', '诉讼', '出庭']],
  ['普法宣传', ['普法', '法治宣传', '法制宣传', '法律法规宣传']],
]
/** The three systems of enforcement with the words by which a report speaks of each. */
const THREE: Topic[] = [
  ['行政执法公示制度', ['公示']],
  ['执法全过程记录制度', ['全过程记录', '全程记录', '音像记录', '执法记录仪']],
  ['重大执法决定法制审核制度', ['法制审核']],
]
const NAMED = /(?:执法公示|全过程记录|法制审核)制度/

export const topicGap: Rule = {
  id: 'topic-gap',
  severity: 'warning',
  title: '举措部分缺少应写的事项',
  why: '规范性文件、重大决策、执法、纠纷、复议应诉、普法是年度报告的常规事项，没有发生也应如实写明；行政执法三项制度应写全。',
  bad: '推行了执法全过程记录（另两项制度未写）',
  good: '落实行政执法公示、执法全过程记录、重大执法决定法制审核三项制度',
  find({ manuscript, text }) {
    const found: Mark[] = []
    const measures = manuscript.sections.find(({ key }) => key === 'measures')
    if (!measures || measures.end - measures.start < 600) return found
    for (const topic of missingIn(text, TOPICS))
      found.push(
        mark(measures.heading, `没有写到${topic}`, {
          suggestion: '没有发生的也写明“全年未发生……”',
        }),
      )
    const missing = missingIn(text, THREE)
    const first = missing.length > 0 && !text.includes('三项制度') && NAMED.exec(text)
    if (!first) return found
    const span = { start: first.index, end: first.index + first[0].length }
    found.push(mark(span, `三项制度只写了部分，缺${missing.join('、')}`))
    return found
  },
}

const missingIn = (text: string, topics: readonly Topic[]): string[] =>
  topics.filter(([, words]) => !words.some((word) => text.includes(word))).map(([name]) => name)
