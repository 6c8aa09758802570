import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { townAnswers } from '../../test/towns.ts'
import { draftReport } from '../drafting/report.ts'
import { textOf } from '../report/block.ts'
import { toCaseValue } from '../report/case-file.ts'
import { FIELDS } from '../report/fields.ts'
import { figuresIn } from '../text/figures.ts'
import { patternOf } from './last-year/cue.ts'
import { CUES_OF_SOCIETY } from './last-year/cues-of-society.ts'
import { CUES_OF_WORK } from './last-year/cues-of-work.ts'
import { proposalsIn } from './last-year.ts'

const REPORT = `临溪县白鹭镇人民政府
关于2025年度法治政府建设情况的报告

中共临溪县委、临溪县人民政府：
2025年，我镇扎实推进法治政府建设。现将我镇2025年度法治政府建设情况报告如下：
一、2025年度推进法治政府建设的主要举措和成效
（一）加强组织领导
白鹭镇依法治镇工作领导小组由镇党委书记任组长，镇长任副组长，办公室设在镇司法所。党委会议听取法治工作汇报 3 次。
（二）化解矛盾纠纷
全年排查矛盾纠纷121件（上年150件），化解119件，化解率98.3%。信访事项由上年的31件降至27件,办结27件。现有人民调解委员会9个、调解员三十六名，其中专职调解员2名。
接受镇人大执法检查1次，开展执法检查40余次，行政处罚案件5件，罚没1.2万元。
发放宣传资料近3000份；悬挂横幅18条。
二、2025年度推进法治政府建设存在的不足和原因
一是力量不足。全镇仅有持证执法人员4名。
三、2025年度党政主要负责人履行推进法治建设第一责任人职责的情况
主要负责人带头学法4次，主持研究法治工作的会议2次。
四、2026年度推进法治政府建设的主要安排
全年组织执法培训6次，开展法治进校园活动10场次。
五、其他需要报告的情况
无。

临溪县白鹭镇人民政府
2026年1月8日
`

const answers = (text: string): Record<string, unknown> =>
  Object.fromEntries(proposalsIn(text).map(({ field, value }) => [field, toCaseValue(value)]))

test('an invented report: what it says of its own year, and nothing else', () => {
  expect(answers(REPORT)).toEqual({
    'report-year': 2025,
    'unit-name': '临溪县白鹭镇人民政府',
    'unit-kind': '镇',
    'county-name': '临溪县',
    addressee: '中共临溪县委、临溪县人民政府',
    'group-name': '白鹭镇依法治镇工作领导小组',
    'group-head': '镇党委书记',
    'group-deputies': '镇长',
    'group-office': '镇司法所',
    'brief-count': 3,
    'dispute-found': 121,
    'dispute-solved': 119,
    'petition-cases': 27,
    'petition-closed': 27,
    'mediation-committees': 9,
    mediators: 36,
    'enforce-checks': '40余',
    'enforce-cases': 5,
    'law-leaflets': '近3000',
    'law-banners': 18,
    'head-study': 4,
    'head-meetings': 2,
    'sign-date': '2026-01-08',
  })
})

test('every quote is the text of its span, and holds its figure', () => {
  for (const { quote, start, end, value } of proposalsIn(REPORT)) {
    expect(REPORT.slice(start, end)).toBe(quote)
    if (value.type !== 'quantity') continue
    const numbers = [
      ...figuresIn(quote).map(({ number }) => number),
      Number(/20\d\d/.exec(quote)?.[0]),
    ]
    expect(numbers, quote).toContain(value.number)
  }
})

test.each([
  ['told twice and differently', '全年办理行政处罚案件5件。共办结行政处罚案件6件。'],
  ['another year', '上年排查矛盾纠纷121件。'],
  ['a difference', '调解员增加3名。'],
  ['another unit of measure', '排查矛盾纠纷121处。'],
  ['a part of the whole', '配备专职网格员3名，专职调解员2名。'],
  ['a document title', '印发《排查矛盾纠纷121件工作方案》。'],
])('%s is no answer', (_, sentence) => {
  expect(answers(`白鹭镇报告\n一、2025年度主要举措和成效\n${sentence}\n`)).toEqual({})
})

test('cues name fields that hold numbers, and each can be read', () => {
  const numeric = new Set(
    FIELDS.filter(({ type }) => /integer|percent|money/.test(type)).map(({ id }) => id),
  )
  for (const [field, cues] of Object.entries({ ...CUES_OF_WORK, ...CUES_OF_SOCIETY })) {
    expect(numeric, field).toContain(field)
    for (const cue of cues.split(' ')) {
      expect(cue).toContain('@')
      expect(() => patternOf(cue), cue).not.toThrow()
    }
  }
})

test('a long report is read in time', () => {
  const text = REPORT.replace(
    '（二）',
    `${'排查矛盾纠纷2处，中心组学习，化解，法律顾问的村，决策目录，'.repeat(2000)}。${'督察反馈3处，决策目录2处。'.repeat(4000)}\n（二）`,
  )
  const started = performance.now()
  proposalsIn(text)
  expect(performance.now() - started).toBeLessThan(4000)
})

/** Their canned deeds name other figures for these two than the random answers do. */
const TOLD_OTHERWISE = new Set(['fund', 'petition-cases'])

test('drafts of random towns are read back: at least 85 % of the numbers, none wrong', () => {
  let wanted = 0
  let read = 0
  for (let seed = 1; seed <= 24; seed++) {
    const given = townAnswers({ seed, full: seed % 3 === 0 ? 0.5 : 1 })
    const proposals = proposalsIn(textOf(draftReport(given).blocks))
    for (const { field, value, quote } of proposals) {
      const answer = given[field]
      if (answer?.kind !== 'given' || TOLD_OTHERWISE.has(field)) continue
      expect(value, `${seed} ${field} ${quote}`).toEqual(answer.value)
    }
    const fields = new Set(proposals.map(({ field }) => field))
    for (const { id, type } of FIELDS) {
      const answer = given[id]
      if (type !== 'integer' || answer?.kind !== 'given') continue
      wanted += 1
      read += fields.has(id) ? 1 : 0
    }
  }
  expect(read / wanted).toBeGreaterThan(0.85)
})

const SHARED = process.env.ZHUBI_SHARED ?? '../shared'
const MODEL = `${SHARED}/examples/qingshi-2026.md`

describe.skipIf(!existsSync(MODEL))('the model report against its own case', () => {
  test('at least 60 % of the whole numbers, at most 3 % wrong', () => {
    const truth: Record<string, unknown> = JSON.parse(
      readFileSync(`${SHARED}/cases/qingshi-2026.json`, 'utf8'),
    ).answers
    const read = answers(readFileSync(MODEL, 'utf8'))
    const integers = FIELDS.filter(({ id, type }) => type === 'integer' && id in truth)
    const proposed = integers.filter(({ id }) => id in read)
    const wrong = Object.keys(read).filter(
      (id) => JSON.stringify(read[id]) !== JSON.stringify(truth[id]),
    )
    expect(proposed.length / integers.length).toBeGreaterThanOrEqual(0.85)
    expect(wrong).toEqual([])
  })
})
