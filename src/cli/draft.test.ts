import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { afterAll, describe, expect, test } from 'vitest'
import { CommandLine } from '../../test/command-line.ts'
import { townCase } from '../../test/towns.ts'

const line = new CommandLine()
const CASE = line.write(
  'case.json',
  JSON.stringify({ name: '虚构', answers: townCase({ seed: 5 }) }),
)

afterAll(line.remove)

describe('draft', () => {
  test.each(['docx', 'md', 'txt', 'html'])('writes .%s, the same bytes twice', async (format) => {
    const first = await line.run(['draft', CASE, '-o', `a.${format}`])
    const second = await line.run(['draft', CASE, '--output', `b.${format}`])
    expect([first.code, second.code, first.out]).toEqual([0, 0, ''])
    expect(readFileSync(line.path(`a.${format}`))).toEqual(readFileSync(line.path(`b.${format}`)))
  })

  test('- is standard output as Markdown', async () => {
    const { code, out } = await line.run(['draft', CASE, '-o', '-'])
    expect(code).toBe(0)
    expect(out).toMatch(/^# .+关于\d{4}年度法治政府建设情况的报告\n\n/)
  })

  test('a case from standard input', async () => {
    const { code, out } = await line.run(['draft', '-', '-o', '-'], readFileSync(line.path(CASE)))
    expect([code, out.startsWith('# ')]).toEqual([0, true])
  })

  test('open items are listed on standard error, exit 0', async () => {
    const answers = {
      'report-year': 2026,
      'unit-name': '临溪县白鹭镇人民政府',
      signer: { kind: 'unknown' },
    }
    const { code, out, err } = await line.run(
      ['draft', '-', '-o', '-'],
      JSON.stringify({ answers }),
    )
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
    const { code, err, out } = await line.run(['draft', '-', '-o', 'never.docx'], json)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
    expect(existsSync(line.path('never.docx'))).toBe(false)
  })

  test.each([
    [['draft'], '要用哪个数据文件'],
    [['draft', CASE], '写到哪里'],
    [['draft', CASE, '-o', 'a.pdf'], 'a.pdf：输出文件要以'],
    [['draft', CASE, '-o', 'nowhere/a.md'], 'nowhere/a.md：不能写入，找不到'],
    [['draft', CASE, CASE, '-o', 'a.md'], '一次只起草一份'],
    [['draft', 'absent.json', '-o', 'a.md'], 'absent.json：找不到这个文件'],
  ])('%j is told plainly', async (args, message) => {
    const { code, err } = await line.run(args)
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
  })
})

describe('draft --model', () => {
  test('without settings it says which are missing, exit 2', async () => {
    const { code, err } = await line.run(['draft', CASE, '-o', 'm.md', '--model'])
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('请在 .env 里设置 LLM_BASE_URL 和 LLM_MODEL'),
    ])
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
    const { code, out, err } = await line.run(['draft', CASE, '-o', '-', '--model'], '', settings)
    server.close()
    expect(code).toBe(0)
    expect(err).toMatch(/^lead：.*用了模板稿$/m)
    expect(out).toBe((await line.run(['draft', CASE, '-o', '-'])).out)
  })
})
