import { type Mark, mend, type Rule } from './rule.ts'

/** 暨 joins two equal things (a meeting 暨 another); it does not explain. */
const EXPLAINED = /“[一二两三四五六七八九十][^”\n]{0,6}”(?:工作法|模式|机制)?$/
const REACH = 13

export const jiNamely: Rule = {
  id: 'ji-namely',
  severity: 'advice',
  title: '“暨”误作“即”',
  why: '解释说明用“即”；“暨”是“和、及”，只连接两个并列的名称。',
  bad: '“一站”暨公共法律服务工作站',
  good: '“一站”即公共法律服务工作站',
  byLine: true,
  find({ text }) {
    const found: Mark[] = []
    for (let at = text.indexOf('暨'); at >= 0; at = text.indexOf('暨', at + 1)) {
      const explained = EXPLAINED.exec(text.slice(Math.max(0, at - REACH), at))
      if (!explained) continue
      found.push({
        ...mend({ start: at, end: at + 1 }, '即', '解释说明应为“即”'),
        start: at - explained[0].length,
      })
    }
    return found
  },
}
