import { expect, test } from 'vitest'
import { titleLines } from './title-lines.ts'

test.each([
  ['白鹭镇2026年度法治政府建设情况的报告'],
  ['临溪县白鹭镇人民政府', '关于2026年度法治政府建设情况的报告'],
  ['南陵市江北区河口街道办事处', '关于2026年度法治政府建设情况的报告'],
  ['中共临溪县白鹭镇委员会', '临溪县白鹭镇人民政府关于2026年度', '法治政府建设情况的报告'],
  ['云岭自治州大石县大石围瑶族乡人民政府', '关于2026年度法治政府建设情况的报告'],
  [
    '云岭壮族自治区',
    '南陵市大石瑶族自治县大石围瑶族乡人民政府',
    '关于2026年度法治政府建设情况的报告',
  ],
])('%s / %s', (...lines) => {
  expect(titleLines(lines.join(''))).toEqual(lines)
})

test('a break the clerk made stays', () => {
  expect(titleLines('临溪县白鹭镇人民政府\n关于2026年度法治政府建设情况的报告')).toEqual([
    '临溪县白鹭镇人民政府',
    '关于2026年度法治政府建设情况的报告',
  ])
})

test('a title without any word end is left to the writer of the page', () => {
  expect(titleLines('甲'.repeat(50))).toEqual(['甲'.repeat(50)])
})
