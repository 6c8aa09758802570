import { mark, type Rule } from './rule.ts'

/** One thing under two names; the first of a pair is the usual one. */
const VARIANTS: [usual: RegExp, other: RegExp, name: string][] = [
  [/公共法律服务站/g, /公共法律服务工作站/g, '公共法律服务站'],
  [/进农村/g, /进乡村/g, '进农村'],
  [/综合行政执法队/g, /综合行政执法大队|综合执法队/g, '综合行政执法队'],
  [/法律明白人/g, /法治明白人/g, '法律明白人'],
  [/理论学习中心组/g, /(?:党委|党工委)中心组/g, '理论学习中心组'],
  [/便民服务中心/g, /便民服务大厅|政务服务中心/g, '便民服务中心'],
  [/12345政务服务便民热线/g, /12345便民热线/g, '12345政务服务便民热线'],
]

export const termVariants: Rule = {
  id: 'term-variants',
  severity: 'advice',
  title: '同一事物两个名称',
  why: '同一机构、活动全文用一个名称，换了名称像是两件事。',
  bad: '公共法律服务站窗口……各村开设公共法律服务工作站',
  good: '全文统一用“公共法律服务站”',
  *find({ text }) {
    for (const [usual, other, name] of VARIANTS) {
      usual.lastIndex = 0
      if (!usual.test(text)) continue
      for (const match of text.matchAll(other))
        yield mark(
          { start: match.index, end: match.index + match[0].length },
          `前后名称不一，宜统一为“${name}”`,
        )
    }
  },
}
