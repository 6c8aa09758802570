import { expect, test } from 'vitest'
import { listedIn } from './listed.ts'

const REPORT = `白鹭镇2025年度法治政府建设情况的报告
二、2025年度推进法治政府建设存在的不足和原因
一是调解员培训不够。原因在于多为兼职。二是普法针对性不强；三是力量不足。
四、2026年度推进法治政府建设的主要安排
（一）加强队伍建设
全年培训6次。一是集中培训。
（二）做实精准普法
面向外出务工人员。
五、其他需要报告的情况
无。
`
const texts = (key: 'shortcomings' | 'plans') => listedIn(REPORT, key).map(({ text }) => text)

test('items of one paragraph by their ordinals', () => {
  expect(texts('shortcomings')).toEqual(['调解员培训不够', '普法针对性不强', '力量不足'])
})

test('items by their headings', () => {
  expect(texts('plans')).toEqual(['加强队伍建设', '做实精准普法'])
})

test('spans cover the items; a report without the section lists nothing', () => {
  for (const { text, start, end } of [
    ...listedIn(REPORT, 'plans'),
    ...listedIn(REPORT, 'shortcomings'),
  ])
    expect(REPORT.slice(start, end)).toBe(text)
  expect(listedIn('白鹭镇报告\n', 'plans')).toEqual([])
})
