import { mkdirSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { CommandLine, FACTS, REPORT } from '../../test/command-line.ts'
import { writeDocx } from '../files/docx.ts'
import type { Block } from '../report/block.ts'

const line = new CommandLine()
const CLEAN = line.write('clean.txt', REPORT)
const BAD = line.write('bad.txt', `${REPORT.replace(/五、其他[\s\S]*/, '')}营造浓厚的法制氛围。\n`)
line.write('facts.json', JSON.stringify({ answers: FACTS }))
mkdirSync(line.path('sub'))

afterAll(line.remove)

describe('check', () => {
  test('a clean report: exit 0, and the page says what was examined', async () => {
    const { code, out, err } = await line.run(['check', CLEAN, '--facts', 'facts.json'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toMatch(/查了\d+条规则、\d+个标题、\d+个数字、\d+句话/)
  })

  test('errors: exit 1, grouped by severity, each with its place, no colour in a pipe', async () => {
    const { code, out } = await line.run(['check', BAD])
    expect(code).toBe(1)
    expect(out).toMatch(/错误 \d[\s\S]*bad\.txt:1:1 {2}缺少“其他需要报告的情况”[\s\S]*警告 \d/)
    expect(out).toMatch(/bad\.txt:\d+:\d+ {2}“法制”应为“法治”/)
    expect(out).not.toContain('\u001b')
  })

  test('JSON as in the contract, spans index the file', async () => {
    const { code, out } = await line.run(['check', BAD, CLEAN, '--format', 'json'])
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
    const text = line.read(BAD)
    for (const { start, end, quote } of files[0].findings)
      expect(text.slice(start, end)).toBe(quote)
  })

  test('several files end with a summary', async () => {
    const { out } = await line.run(['check', BAD, CLEAN])
    expect(out).toMatch(
      /错误 {2}警告 {2}建议\nbad\.txt {4,}\d+ +\d+ +\d+\nclean\.txt +0 +\d+ +\d+\n合计 {4,}\d+ +\d+ +\d+\n$/,
    )
  })

  test('standard input, and a .docx the same as its text', async () => {
    const lines = REPORT.split('\n').map((text): Block => ({ kind: 'paragraph', text }))
    const piped = await line.run(['check', '-', '--format', 'json'], await writeDocx(lines))
    const plain = await line.run(['check', CLEAN, '--format', 'json'])
    const [docx] = JSON.parse(piped.out).files
    expect(docx).toEqual({ ...JSON.parse(plain.out).files[0], file: '-' })
  })

  test('a published copy may lack addressee, signature and date', async () => {
    const web = line.read(CLEAN).replace(/\n\n[^\n]+\n[^\n]+日\n$/, '\n')
    line.write('web.txt', web)
    expect((await line.run(['check', 'web.txt'])).code).toBe(1)
    expect((await line.run(['check', 'web.txt', '--copy', 'published'])).code).toBe(0)
  })

  test('unit, year and last year are taken over', async () => {
    const args = ['--unit', '临溪县白鹭镇人民政府', '--year', '2031', '--last-year', BAD]
    const { out } = await line.run(['check', CLEAN, '--format', 'json', ...args])
    expect(JSON.parse(out).files[0]).toMatchObject({ unit: '临溪县白鹭镇人民政府', year: 2031 })
  })

  test('a bad file does not hide the others, exit 2', async () => {
    line.write('old.docx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0)]))
    const { code, out, err } = await line.run(['check', 'old.docx', CLEAN, '--format', 'json'])
    expect(code).toBe(2)
    expect(err).toContain('old.docx：这是旧版 Word 或 WPS 格式')
    expect(err).toContain('请在 WPS 或 Word 里另存为 .docx')
    const { files, errors } = JSON.parse(out)
    expect([files.length, errors.length]).toEqual([1, 1])
  })

  test('a text without any report in it is no clean pass', async () => {
    expect((await line.run(['check', '-'], '。。。\n')).code).toBe(1)
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
    const { code, err } = await line.run(args)
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
  })
})
