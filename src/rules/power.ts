import { phrasesIn } from './phrases.ts'
import { type Mark, mark, type Rule } from './rule.ts'

export const power: Rule = {
  id: 'power',
  severity: 'advice',
  title: '超出乡镇职权',
  why: '乡镇（街道）没有行政拘留、吊销执照等权力，写进报告会被当作越权。',
  bad: '依法行政拘留2人',
  good: '移送公安机关处理2件',
  byLine: true,
  find(reading) {
    const found: Mark[] = []
    for (const hit of phrasesIn(reading, 'powers'))
      found.push(mark(hit, `“${hit.text}”：${hit.phrase.note}`))
    return found
  },
}
