import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { townCase } from '../test/towns.ts'
import { writeDocx } from './files/docx.ts'
import type { Block } from './report/block.ts'
import { RULES } from './rules/all.ts'

const CLI = join(import.meta.dirname, 'cli.ts')
const folder = mkdtempSync(join(tmpdir(), 'zhubi-'))
const write = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content)
  return name
}

type Run = { code: number | null; out: string; err: string; bytes: Buffer }

/** Runs the real command in a folder of its own. */
const zhubi = (
  args: string[],
  input: string | Uint8Array = '',
  settings: Record<string, string> = {},
): Promise<Run> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [CLI, ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', NODE_NO_WARNINGS: '1', ...settings },
    })
    const out: Buffer[] = []
    const err: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk))
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    child.on('close', (code) => {
      const bytes = Buffer.concat(out)
      resolve({ code, bytes, out: bytes.toString(), err: Buffer.concat(err).toString() })
    })
  })

const REPORT = `临溪县白鹭镇人民政府关于2025年度法治政府建设情况的报告

中共临溪县委、临溪县人民政府：
2025年，我镇深入学习贯彻习近平法治思想。现将我镇2025年度法治政府建设情况报告如下：
一、2025年度推进法治政府建设的主要举措和成效
（一）依法有效化解矛盾纠纷
全年排查矛盾纠纷121件，化解119件。现有人民调解委员会9个、调解员36名。
（二）深入开展法治宣传教育
开展集中普法12场次，发放宣传资料3000余份。
二、2025年度推进法治政府建设存在的不足和原因
一是调解业务培训不够。原因在于调解员多为兼职。
三、2025年度党政主要负责人履行推进法治建设第一责任人职责的情况
3月4日，镇党委书记主持会议研究年度法治工作。
四、2026年度推进法治政府建设的主要安排
一是对调解员轮训一遍。
五、其他需要报告的情况
无。

临溪县白鹭镇人民政府
2026年1月8日
`
const FACTS = {
  ...{ 'report-year': 2025, 'unit-name': '临溪县白鹭镇人民政府', 'county-name': '临溪县' },
  ...{ 'dispute-found': 121, 'dispute-solved': 119, 'mediation-committees': 9, mediators: 36 },
  ...{ 'law-events': 12, 'law-leaflets': '3000余' },
  'head-party': ['3月4日主持会议研究年度法治工作'],
}
const CLEAN = 'clean.txt'
const BAD = 'bad.txt'
const CASE = 'case.json'

beforeAll(() => {
  write(CASE, JSON.stringify({ name: '虚构', answers: townCase({ seed: 5 }) }))
  mkdirSync(join(folder, 'sub'))
  write(CLEAN, REPORT)
  write('facts.json', JSON.stringify({ answers: FACTS }))
  write(BAD, `${REPORT.replace(/五、其他[\s\S]*/, '')}营造浓厚的法制氛围。\n`)
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('draft', () => {
  test.each(['docx', 'md', 'txt', 'html'])('writes .%s, the same bytes twice', async (format) => {
    const first = await zhubi(['draft', CASE, '-o', `a.${format}`])
    const second = await zhubi(['draft', CASE, '--output', `b.${format}`])
    expect([first.code, second.code, first.out]).toEqual([0, 0, ''])
    expect(readFileSync(join(folder, `a.${format}`))).toEqual(
      readFileSync(join(folder, `b.${format}`)),
    )
  })

  test('- is standard output as Markdown', async () => {
    const { code, out } = await zhubi(['draft', CASE, '-o', '-'])
    expect(code).toBe(0)
    expect(out).toMatch(/^# .+关于\d{4}年度法治政府建设情况的报告\n\n/)
  })

  test('a case from standard input', async () => {
    const { code, out } = await zhubi(['draft', '-', '-o', '-'], readFileSync(join(folder, CASE)))
    expect([code, out.startsWith('# ')]).toEqual([0, true])
  })

  test('open items are listed on standard error, exit 0', async () => {
    const answers = {
      'report-year': 2026,
      'unit-name': '临溪县白鹭镇人民政府',
      signer: { kind: 'unknown' },
    }
    const { code, out, err } = await zhubi(['draft', '-', '-o', '-'], JSON.stringify({ answers }))
    expect(code).toBe(0)
    expect(err).toMatch(/^待核实：主送机关（党政办） addressee$/m)
    expect(err).toMatch(/^待核实：签发人（党政办） signer$/m)
    expect(out).not.toMatch(/待核实|待补|undefined|null|\{\{/)
  })

  test.each([
    ['broken JSON', '{', '-：不是有效的 JSON'],
    ['an unknown field', '{"answers":{"nonsense":1}}', 'answers.nonsense：没有这个字段'],
    ['a wrong type', '{"answers":{"dispute-found":"许多"}}', 'answers.dispute-found：应为数字'],
    ['no answers', '{}', 'answers：应为对象'],
  ])('%s is refused with its place, exit 2, nothing written', async (_, json, message) => {
    const { code, err, out } = await zhubi(['draft', '-', '-o', 'never.docx'], json)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(existsSync(join(folder, 'never.docx'))).toBe(false)
  })

  test.each([
    [['draft'], '要用哪个数据文件'],
    [['draft', CASE], '写到哪里'],
    [['draft', CASE, '-o', 'a.pdf'], 'a.pdf：输出文件要以'],
    [['draft', CASE, '-o', 'nowhere/a.md'], 'nowhere/a.md：不能写入，找不到'],
    [['draft', CASE, CASE, '-o', 'a.md'], '一次只起草一份'],
    [['draft', 'absent.json', '-o', 'a.md'], 'absent.json：找不到这个文件'],
  ])('%j is told plainly', async (args, message) => {
    const { code, err } = await zhubi(args)
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
  })
})

describe('draft --model', () => {
  test('without settings it says which are missing, exit 2', async () => {
    const { code, err } = await zhubi(['draft', CASE, '-o', 'm.md', '--model'])
    expect([code, err]).toEqual([2, expect.stringContaining('请设置 LLM_BASE_URL 和 LLM_MODEL')])
  })

  test('a model that refuses leaves the template, and says so for every part', async () => {
    const server = createServer((_, response) => response.writeHead(401).end('{}'))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : 0
    const settings = {
      LLM_BASE_URL: `http://127.0.0.1:${port}/v1`,
      LLM_MODEL: 'm',
      LLM_API_KEY: 'k',
    }
    const { code, out, err } = await zhubi(['draft', CASE, '-o', '-', '--model'], '', settings)
    server.close()
    expect(code).toBe(0)
    expect(err).toMatch(/^lead：.*用了模板稿$/m)
    expect(out).toBe((await zhubi(['draft', CASE, '-o', '-'])).out)
  })
})

describe('check', () => {
  test('a clean report: exit 0, and the page says what was examined', async () => {
    const { code, out, err } = await zhubi(['check', CLEAN, '--facts', 'facts.json'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/查了\d+条规则、\d+个标题、\d+个数字、\d+句话/)
  })

  test('errors: exit 1, grouped by severity, each with its place, no colour in a pipe', async () => {
    const { code, out } = await zhubi(['check', BAD])
    expect(code).toBe(1)
    expect(out).toMatch(/错误 \d[\s\S]*bad\.txt:1:1 {2}缺少“其他需要报告的情况”[\s\S]*警告 \d/)
    expect(out).toMatch(/bad\.txt:\d+:\d+ {2}“法制”应为“法治”/)
    expect(out).not.toContain('\u001b')
  })

  test('JSON as in the contract, spans index the file', async () => {
    const { code, out } = await zhubi(['check', BAD, CLEAN, '--format', 'json'])
    expect(code).toBe(1)
    const { files } = JSON.parse(out)
    expect(files.map(({ file }: { file: string }) => file)).toEqual([BAD, CLEAN])
    expect(Object.keys(files[0]).sort()).toEqual([
      'characters',
      'counts',
      'examined',
      'file',
      'findings',
      'sections',
      'title',
      'unit',
      'year',
    ])
    const text = readFileSync(join(folder, BAD), 'utf8')
    for (const { start, end, quote } of files[0].findings)
      expect(text.slice(start, end)).toBe(quote)
  })

  test('SARIF 2.1.0 with rules, levels and regions', async () => {
    const { out } = await zhubi(['check', BAD, '--format', 'sarif'])
    const { version, runs } = JSON.parse(out)
    expect(version).toBe('2.1.0')
    const [{ tool, results, columnKind }] = runs
    expect(columnKind).toBe('utf16CodeUnits')
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id))
    const text = readFileSync(join(folder, BAD), 'utf8')
    const lines = text.split('\n')
    const found = results.find(({ ruleId }: { ruleId: string }) => ruleId === 'law-term')
    const { region, artifactLocation } = found.locations[0].physicalLocation
    expect(artifactLocation.uri).toBe(BAD)
    expect(lines[region.startLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1)).toBe(
      text.slice(region.charOffset, region.charOffset + region.charLength),
    )
    expect(tool.driver.rules[found.ruleIndex].id).toBe('law-term')
  })

  test('several files end with a summary', async () => {
    const { out } = await zhubi(['check', BAD, CLEAN])
    expect(out).toMatch(
      /错误 {2}警告 {2}建议\nbad\.txt {4,}\d+ +\d+ +\d+\nclean\.txt +0 +\d+ +\d+\n$/,
    )
  })

  test('standard input, and a .docx the same as its text', async () => {
    const lines = REPORT.split('\n').map((text): Block => ({ kind: 'paragraph', text }))
    const piped = await zhubi(['check', '-', '--format', 'json'], await writeDocx(lines))
    const plain = await zhubi(['check', CLEAN, '--format', 'json'])
    const [docx] = JSON.parse(piped.out).files
    expect(docx).toEqual({ ...JSON.parse(plain.out).files[0], file: '-' })
  })

  test('a published copy may lack addressee, signature and date', async () => {
    const web = readFileSync(join(folder, CLEAN), 'utf8').replace(/\n\n[^\n]+\n[^\n]+日\n$/, '\n')
    write('web.txt', web)
    expect((await zhubi(['check', 'web.txt'])).code).toBe(1)
    expect((await zhubi(['check', 'web.txt', '--copy', 'published'])).code).toBe(0)
  })

  test('unit, year and last year are taken over', async () => {
    const args = ['--unit', '临溪县白鹭镇人民政府', '--year', '2031', '--last-year', BAD]
    const { out } = await zhubi(['check', CLEAN, '--format', 'json', ...args])
    expect(JSON.parse(out).files[0]).toMatchObject({ unit: '临溪县白鹭镇人民政府', year: 2031 })
  })

  test('a bad file does not hide the others, exit 2', async () => {
    write('old.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0)]))
    const { code, out, err } = await zhubi(['check', 'old.docx', CLEAN, '--format', 'json'])
    expect(code).toBe(2)
    expect(err).toContain('old.docx：这是旧版 Word 或 WPS 格式')
    expect(err).toContain('请在 WPS 或 Word 里另存为 .docx')
    const { files, errors } = JSON.parse(out)
    expect([files.length, errors.length]).toEqual([1, 1])
  })

  test('a text without any report in it is no clean pass', async () => {
    expect((await zhubi(['check', '-'], '。。。\n')).code).toBe(1)
  })

  test.each([
    [['check'], '要检查哪个文件'],
    [['check', 'absent.txt'], 'absent.txt：找不到这个文件'],
    [['check', 'sub'], 'sub：这是文件夹'],
    [['check', CLEAN, '--format', 'xml'], '选项“--format”只能是 pretty、json、sarif'],
    [['check', CLEAN, '--copy', 'draft'], '选项“--copy”只能是 filed、published'],
    [['check', CLEAN, '--year', '26'], '选项“--year”要写四位年份'],
    [['check', CLEAN, '--nonsense'], '不认识的选项“--nonsense”'],
    [['check', CLEAN, '--unit'], '选项“--unit”后面要有一个值'],
    [['check', CLEAN, '--facts', 'absent.json'], 'absent.json：找不到这个文件'],
  ])('%j is told plainly', async (args, message) => {
    const { code, err } = await zhubi(args)
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
  })
})

test('rules: every rule with its reason and examples', async () => {
  const { code, out } = await zhubi(['rules', '--format', 'json'])
  expect(code).toBe(0)
  const { rules } = JSON.parse(out)
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id))
  for (const rule of rules)
    for (const key of ['title', 'severity', 'why', 'bad', 'good'])
      expect(rule[key], rule.id).toBeTruthy()
  expect((await zhubi(['rules'])).out).toContain('✗')
})

describe('facts', () => {
  test('proposals with their quotes', async () => {
    const { code, out } = await zhubi(['facts', CLEAN, '--format', 'json'])
    expect(code).toBe(0)
    const text = readFileSync(join(folder, CLEAN), 'utf8')
    const { proposals } = JSON.parse(out)
    expect(proposals.length).toBeGreaterThan(8)
    for (const { quote, start, end } of proposals) expect(text.slice(start, end)).toBe(quote)
  })

  test('for a person', async () => {
    const { out } = await zhubi(['facts', CLEAN])
    expect(out).toMatch(/^clean\.txt：读出\d+项，请逐项确认。\n/)
  })
})

test('help and unknown commands', async () => {
  const help = await zhubi(['--help'])
  expect(help.code).toBe(0)
  for (const name of ['check', 'rules', 'draft', 'facts'])
    expect(help.out).toContain(`zhubi ${name}`)
  expect(await zhubi(['check', '--help'])).toMatchObject({
    code: 0,
    out: expect.stringContaining('zhubi check'),
  })
  expect(await zhubi([])).toMatchObject({ code: 2, out: '' })
  expect(await zhubi(['chekc'])).toMatchObject({
    code: 2,
    err: expect.stringContaining('没有“chekc”这个命令'),
  })
})
