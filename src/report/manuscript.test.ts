import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { slice } from '../text/span.ts'
import { itemsNamed } from './manuscript/heading.ts'
import { readManuscript } from './manuscript.ts'

const REPORT = `临江县柳溪镇人民政府
关于2025年度法治政府建设情况的报告

中共临江县委、临江县人民政府：

　　2025年，我镇坚持依法行政。现将有关情况报告如下：

一、2025年度推进法治政府建设的主要举措和成效
（一）加强学习
全年学习6次。
1、强化组织。成立领导小组。
二、存在的不足和原因
一是人手不足。
三、党政主要负责人履行推进法治建设第一责任人职责的情况
镇长主持会议2次。
4、 下一年主要安排
加强培训。
五、其他需要报告的情况
无。

临江县柳溪镇人民政府
2026年1月20日
`

describe('a plain report', () => {
  const read = readManuscript(REPORT)

  test('knows its title over two lines, unit and year', () => {
    expect(read.title?.text).toBe('临江县柳溪镇人民政府关于2025年度法治政府建设情况的报告')
    expect(read.unit).toBe('临江县柳溪镇人民政府')
    expect(read.year).toBe(2025)
  })

  test('knows its title behind a stray line', () => {
    const behind = readManuscript(`请各办公室核对后反馈。\n${REPORT}`)
    expect(behind.title?.text).toBe(read.title?.text)
    expect(behind.addressee?.text).toBe(read.addressee?.text)
  })

  test('knows addressee and lead', () => {
    expect(read.addressee?.text).toBe('中共临江县委、临江县人民政府：')
    expect(slice(REPORT, read.lead ?? { start: 0, end: 0 })).toMatch(/^2025年，.*如下：$/)
  })

  test('finds five sections, also under 4、', () =>
    expect(read.sections.map(({ key, position }) => [key, position])).toEqual([
      ['measures', 1],
      ['shortcomings', 2],
      ['leadership', 3],
      ['plans', 4],
      ['other', 5],
    ]))

  test('a run-in heading is body text as well', () => {
    const heading = read.headings.find((each) => each.runIn)
    expect([heading?.level, heading?.form, heading?.text]).toEqual([3, 'arabic', '强化组织'])
    expect(read.paragraphs).toContain(heading?.line)
  })

  test('signature and the end of the last section', () => {
    expect(read.signature.organ?.text).toBe('临江县柳溪镇人民政府')
    expect(read.signature.date).toMatchObject({ year: 2026, month: 1, day: 20 })
    expect(read.sections.at(-1)?.end).toBe(read.signature.organ?.start)
  })

  test('every line span slices back to its text', () => {
    for (const line of read.lines) expect(slice(REPORT, line)).toBe(line.text)
  })
})

test('Markdown marks are no part of a line', () => {
  const text =
    '# 柳溪镇2025年度法治政府建设情况的报告\n\n## 一、主要举措和成效\n\n### （一）学习\n\n已学。\n'
  const read = readManuscript(text)
  expect(read.title?.text).toBe('柳溪镇2025年度法治政府建设情况的报告')
  expect(read.headings.map((heading) => slice(text, heading))).toEqual([
    '一、主要举措和成效',
    '（一）学习',
  ])
})

test('a slogan is taken for the measures when nothing else names them', () => {
  const text = '柳溪镇法治报告\n一、多管齐下抓普法\n甲。\n二、存在问题及下一步打算\n乙。\n'
  const [first, second] = readManuscript(text).sections
  expect([first?.key, first?.named]).toEqual(['measures', false])
  expect([second?.key, second?.also]).toEqual(['plans', ['shortcomings']])
})

test.each([
  ['工作思路目标举措', 'plans'],
  ['2024年度推进法治政府建设的主要工作安排', 'plans'],
  ['存在的差距', 'shortcomings'],
  ['其他需要报告的情况', 'other'],
  ['压实责任', 'leadership'],
])('%s names %s', (text, key) => expect(itemsNamed(text)[0]).toBe(key))

test.each(['', '\n\n', '。', '一、', '一、甲', '#', '１２３', '\ud83d\ude00'])(
  'reads %j without complaint',
  (text) => expect(readManuscript(text).sections).toEqual([]),
)

const seeds = `${process.env.ZHUBI_SHARED ?? '../shared'}/seeds`

test.skipIf(!existsSync(seeds))('every example report falls into its sections', () => {
  const keys = readdirSync(seeds).map((file) =>
    readManuscript(readFileSync(`${seeds}/${file}`, 'utf8')).sections.map(({ key }) => key),
  )
  expect(keys).toEqual([
    ['measures', 'shortcomings', 'leadership', 'plans'],
    ['measures', 'leadership', 'shortcomings', 'plans', 'other'],
    ['leadership', 'measures', 'shortcomings', 'plans'],
    ['leadership', 'measures', 'shortcomings', 'plans'],
    ['measures', 'shortcomings', 'leadership', 'plans'],
  ])
})
