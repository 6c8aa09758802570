import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { afterAll, describe, expect, test } from 'vitest'
import { CommandLine, REPORT } from '../../test/command-line.ts'

const SCHEMA = createRequire(import.meta.url).resolve(
  '@microsoft/sarif-matcher-utils/lib/schemas/sarif-2.1.0-rtm.5.json',
)

const line = new CommandLine()
const NOISY = line.write('noisy.txt', `${REPORT}营造浓厚的法制氛围，弘扬法制精神。\n`)
const WRONG = line.write('wrong.txt', REPORT.replace('2025年，我镇', '2019年，我镇'))
const LAW = { rule: 'law-term', quote: '法制', by: '李某', why: '引自省厅原文' }
const YEAR = { rule: 'wrong-year', quote: '2019年', by: '王某', why: '回顾往年', at: '2026-01-05' }

const silences = (name: string, content: unknown): string =>
  line.write(name, JSON.stringify(content))
silences('law.json', { ignored: [LAW] })
silences('year.json', { ignored: [YEAR] })

afterAll(line.remove)

type Finding = { rule: string; severity: string; quote: string }
const json = async (...args: string[]) =>
  JSON.parse((await line.run(['check', ...args, '--format', 'json'])).out)
const without = (rule: string, findings: Finding[]) => findings.filter((each) => each.rule !== rule)

describe('check --silences', () => {
  test('ignored findings stand apart in the JSON, with who and why', async () => {
    const [open] = (await json(NOISY)).files
    const { files, unmatched } = await json(NOISY, '--silences', 'law.json')
    const [kept] = files
    expect(kept.findings).toEqual(without('law-term', open.findings))
    expect(kept.counts.warning).toBe(open.counts.warning - 2)
    expect(kept.silenced).toBe(2)
    expect(kept.silencedFindings).toEqual(
      open.findings
        .filter(({ rule }: Finding) => rule === 'law-term')
        .map((each: Finding) => ({ ...each, scope: 'once', by: LAW.by, why: LAW.why, at: '' })),
    )
    expect(unmatched).toEqual([])
  })

  test('an ignored error does not count for the exit code', async () => {
    expect((await line.run(['check', WRONG])).code).toBe(1)
    expect((await line.run(['check', WRONG, '--silences', 'year.json'])).code).toBe(0)
  })

  test('the last line says how many by which file', async () => {
    const { out } = await line.run(['check', NOISY, '--silences', 'law.json'])
    expect(out).toMatch(/。\n\n已按 law\.json 忽略 2 处\n$/)
    expect(out).not.toContain('“法制”应为')
  })

  test('edits elsewhere wake nothing; an entry about nothing any more is named', async () => {
    const edited = REPORT.replace('全年排查', '今年以来，全年共排查')
    line.write('edited.txt', `${edited}营造浓厚的法制氛围。\n`)
    const again = await line.run(['check', 'edited.txt', '--silences', 'law.json'])
    expect(again.out).toMatch(/已按 law\.json 忽略 1 处\n$/)
    line.write('clean.txt', REPORT)
    const { out } = await line.run(['check', 'clean.txt', '--silences', 'law.json'])
    expect(out).toMatch(
      /已按 law\.json 忽略 0 处；有 1 条没有对上，可以删去：\n {2}law-term “法制”\n$/,
    )
  })

  test('of several files, an entry about one of them is about something', async () => {
    silences('both.json', { ignored: [LAW, YEAR, { ...LAW, quote: '法制建设' }] })
    const { unmatched } = await json(NOISY, WRONG, '--silences', 'both.json')
    expect(unmatched).toMatchObject([{ rule: 'law-term', quote: '法制建设', by: '李某' }])
    const { out } = await line.run(['check', NOISY, WRONG, '--silences', 'both.json'])
    expect(out).toMatch(/合计[^\n]+\n\n已按 both\.json 忽略 3 处；有 1 条没有对上/)
  })

  test('a section bounds it', async () => {
    silences('plans.json', { ignored: [{ ...LAW, section: 'plans' }] })
    expect((await json(NOISY, '--silences', 'plans.json')).files[0].silenced).toBe(0)
  })

  test('its words hold beside those of --allow', async () => {
    silences('words.json', { allowed: [{ word: '法制精神', by: '李某', why: '刊物名' }] })
    line.write('words.txt', '法制氛围\n')
    const args = [NOISY, '--silences', 'words.json', '--allow', 'words.txt']
    const [{ silenced, silencedFindings, findings }] = (await json(...args)).files
    expect([silenced, silencedFindings.map(({ why }: { why: string }) => why)]).toEqual([
      2,
      ['', '刊物名'],
    ])
    expect(findings).toEqual(without('law-term', findings))
    const { out } = await line.run(['check', ...args])
    expect(out).toMatch(/另有1处按单位词表不报。\n\n已按 words\.json 忽略 1 处\n$/)
  })

  test('--fix leaves alone what is ignored', async () => {
    await line.run(['check', NOISY, '--silences', 'law.json', '--fix', 'fixed.txt'])
    expect(line.read('fixed.txt')).toContain('法制氛围')
    await line.run(['check', NOISY, '--fix', 'fixed.txt'])
    expect(line.read('fixed.txt')).toContain('法治氛围')
  })

  test('SARIF: suppressed with the reason, every other result says it is not', async () => {
    const sarif = async (...args: string[]) =>
      JSON.parse((await line.run(['check', ...args, '--format', 'sarif'])).out)
    const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
    addFormats(ajv)
    const log = await sarif(NOISY, '--silences', 'law.json')
    expect(ajv.validate(JSON.parse(readFileSync(SCHEMA, 'utf8')), log), ajv.errorsText()).toBe(true)
    const { results } = log.runs[0]
    const suppressed = results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'law-term')
    const why = { kind: 'external', justification: '李某：引自省厅原文' }
    expect(suppressed.map((each: { suppressions: object[] }) => each.suppressions)).toEqual([
      [why],
      [why],
    ])
    for (const { ruleId, suppressions } of results)
      expect(suppressions.length, ruleId).toBe(ruleId === 'law-term' ? 1 : 0)
    const [{ results: open }] = (await sarif(NOISY)).runs
    expect(open.length).toBe(results.length)
    expect(open.filter((each: object) => 'suppressions' in each)).toEqual([])
  })
})

test('the file that docs/checking.md shows is one', async () => {
  const page = readFileSync('docs/checking.md', 'utf8')
  const [, shown = ''] = /^```json\n(\{\n {2}"ignored"[\s\S]*?)^```$/m.exec(page) ?? []
  line.write('shown.json', shown)
  const { out } = await line.run(['check', NOISY, '--silences', 'shown.json'])
  expect(out).toMatch(/已按 shown\.json 忽略 0 处；有 2 条没有对上/)
})

const { by: _by, ...NOBODY } = LAW

test.each<[string, unknown, string]>([
  ['nobody', { ignored: [LAW, NOBODY] }, 'ignored.1.by：应为文字'],
  ['no reason', { ignored: [{ ...LAW, why: ' ' }] }, 'ignored.0.why：不能为空'],
  ['no words', { ignored: [{ ...LAW, quote: '' }] }, 'ignored.0.quote：不能为空'],
  ['no section', { ignored: [{ ...LAW, section: '三' }] }, 'ignored.0.section：应为其中之一'],
  ['one sign', { allowed: [{ word: '的' }] }, 'allowed.0.word：至少2字'],
  ['an unknown key', { ignore: [] }, '有不认识的键：ignore'],
  ['a list', [LAW], '应为对象 {…}'],
])('a file with %s is told by its place', async (_, content, message) => {
  silences('bad.json', content)
  const { code, out, err } = await line.run(['check', NOISY, '--silences', 'bad.json'])
  expect([code, out]).toEqual([2, ''])
  expect(err).toContain(`zhubi：bad.json：${message}`)
})

test('a file that is absent, or no JSON, is told', async () => {
  line.write('text.json', '法制\n')
  for (const [file, message] of [
    ['absent.json', '找不到这个文件'],
    ['text.json', '不是有效的 JSON'],
  ] as const)
    expect((await line.run(['check', NOISY, '--silences', file])).err).toBe(
      `zhubi：${file}：${message}\n`,
    )
})
