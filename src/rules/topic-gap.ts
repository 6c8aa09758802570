import { mark, type Rule } from './rule.ts'

/** What the measures of a township's year must speak of (domain structure §3). */
const TOPICS: [name: string, words: RegExp][] = [
  ['行政规范性文件', /规范性文件/],
  ['重大行政决策', /决策/],
  ['行政执法', /执法/],
  ['矛盾纠纷化解', /纠纷|调解|枫桥/],
  ['行政复议、行政应诉', /复议|应诉|诉讼|出庭/],
  ['普法宣传', /普法|法治宣传|法制宣传|法律法规宣传/],
]
const THREE = ['执法公示', '全过程记录', '法制审核'] as const
const NAMES: Record<(typeof THREE)[number], string> = {
  执法公示: '行政执法公示制度',
  全过程记录: '执法全过程记录制度',
  法制审核: '重大执法决定法制审核制度',
}

export const topicGap: Rule = {
  id: 'topic-gap',
  severity: 'warning',
  title: '举措部分缺少应写的事项',
  why: '规范性文件、重大决策、执法、纠纷、复议应诉、普法是年度报告的常规事项，没有发生也应如实写明；行政执法三项制度应写全。',
  bad: '建立了执法全过程记录制度（另两项制度未写）',
  good: '落实行政执法公示、执法全过程记录、重大执法决定法制审核三项制度',
  *find({ manuscript, text }) {
    const measures = manuscript.sections.find(({ key }) => key === 'measures')
    if (!measures || measures.end - measures.start < 600) return
    for (const [topic, words] of TOPICS)
      if (!words.test(text))
        yield mark(measures.heading, `没有写到${topic}`, {
          suggestion: '没有发生的也写明“全年未发生……”',
        })
    const named = THREE.filter((system) => text.includes(system))
    if (named.length === 0 || named.length === 3 || /三项制度/.test(text)) return
    for (const system of named.slice(0, 1)) {
      const start = text.indexOf(system)
      const rest = THREE.filter((other) => !named.includes(other)).map((other) => NAMES[other])
      yield mark({ start, end: start + system.length }, `三项制度只写了部分，缺${rest.join('、')}`)
    }
  },
}
