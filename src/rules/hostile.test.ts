import { expect, test } from 'vitest'
import { RULES } from './all.ts'
import { check } from './check.ts'
import { goldenFiles, readExample } from './examples/example.ts'
import { readReport } from './reading.ts'

const LENGTH = 100_000
const FRAME = readExample(goldenFiles()[0] ?? '')
  .split('\n')
  .slice(0, 12)
  .join('\n')
/** Repeated scraps that tempt a pattern to try everything. */
const SCRAPS = [
  '法',
  '一',
  '9',
  '，',
  '。',
  '《',
  '》',
  '“',
  '（',
  ' ',
  '　',
  '\n',
  '的',
  '是',
  '\t',
  '一是',
  '（一）',
  '一、',
  '1.',
  '由任组长',
  '加强',
  '12',
  '年月日',
  '进机关、',
  '在，在',
  '法治政府建设',
  '习近平',
  '矛盾纠纷化解',
  '推进',
  '学习贯彻',
  '《》',
  '“”',
  '个别普遍',
  '法律法规、',
  '3月4日、',
  '排查9件，化解',
  '其中3件、',
  '柳溪镇',
  '召开会议',
  '通过，使',
  'ab,',
  '--',
  '的\n',
  '镇镇',
  '村民王',
  '同部署',
  '案件明显',
  '1.2万',
  '百分之',
  '现将报告如下',
  '化解处理',
  '😀',
  '\u{20000}',
]

/** In milliseconds; generous for a busy machine, far below what a quadratic pattern needs. */
const LIMIT = 3000

test.each(SCRAPS)('100,000 characters of %j take no rule long', (scrap) => {
  const text = `${FRAME}\n${scrap.repeat(LENGTH / scrap.length)}`
  const reading = readReport(text)
  for (const rule of RULES) {
    const started = performance.now()
    let last = 0
    for (const mark of rule.find(reading)) last = Math.max(last, mark.end)
    expect(last, rule.id).toBeLessThanOrEqual(text.length)
    expect(performance.now() - started, rule.id).toBeLessThan(LIMIT)
  }
})

test('a hundred times the text takes at most a hundred and twenty times as long', () => {
  const report = readExample('golden-anping-2019.md')
  const body = report.replace(/\d/g, '7')
  const long = Array.from({ length: 100 }, () => body).join('\n')
  const time = (text: string, times: number) => {
    const started = performance.now()
    for (let i = 0; i < times; i++) check(text)
    return (performance.now() - started) / times
  }
  time(report, 200)
  time(long, 1)
  const ratio = Math.min(...[0, 1, 2].map(() => time(long, 1) / time(report, 100)))
  expect(ratio).toBeLessThan(240)
})
