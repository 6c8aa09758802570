import { existsSync, linkSync, mkdirSync, readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { CommandLine, REPORT } from '../../test/command-line.ts'
import { writeDocx } from '../files/docx.ts'
import type { Block } from '../report/block.ts'

const SLIPS = REPORT.replace('件，化解', '件,化解').replace('36名。', '36名。营造浓厚的法制氛围。')
const MENDED = REPORT.replace('36名。', '36名。营造浓厚的法治氛围。')

const line = new CommandLine()
const BAD = line.write('报告.txt', SLIPS)
const CLEAN = line.write('clean.md', REPORT)
const lines = SLIPS.split('\n').map((text): Block => ({ kind: 'paragraph', text }))
const DOCX = line.write('word.docx', await writeDocx(lines))
mkdirSync(line.path('sub'))
line.write('sub/报告.txt', REPORT)

afterAll(line.remove)

const fix = (...args: string[]) => line.run(['check', ...args])

describe('one file', () => {
  test('the mended text is written, what was changed is told with its line, the input stays', async () => {
    const { code, out, err } = await fix(BAD, '--fix', 'new.txt')
    expect([code, err]).toEqual([0, ''])
    expect(line.read('new.txt')).toBe(MENDED)
    expect(line.read(BAD)).toBe(SLIPS)
    expect(out).toMatch(
      /^报告\.txt → new\.txt：改了2处，原文件未动。\n {2}第7行 {2}“,” → “，” {2}half-width\n {2}第7行 {2}“法制” → “法治” {2}law-term\nnew\.txt /,
    )
  })

  test('a second run changes nothing, byte for byte', async () => {
    await fix(BAD, '--fix', 'once.txt')
    const { out } = await fix('once.txt', '--fix', 'twice.txt')
    expect(out).toMatch(/^once\.txt → twice\.txt：没有能直接改的地方，一字未动。\n/)
    expect(readFileSync(line.path('twice.txt'))).toEqual(readFileSync(line.path('once.txt')))
  })

  test('JSON has the changes; the findings are those that are left, on the mended text', async () => {
    const { out } = await fix(BAD, '--fix', 'json.txt', '--format', 'json')
    const [{ file, from, changes, findings }] = JSON.parse(out).files
    expect([file, from]).toEqual(['json.txt', BAD])
    const told = changes.map(({ line, rule, before, after }: Record<string, string>) =>
      [line, rule, before, after].join(),
    )
    expect(told).toEqual(['7,half-width,,,，', '7,law-term,法制,法治'])
    for (const { start, end, before } of changes) expect(SLIPS.slice(start, end)).toBe(before)
    expect(findings.map(({ rule }: { rule: string }) => rule)).not.toContain('law-term')
  })

  test('- is standard output, the report then goes to standard error', async () => {
    const { code, out, err } = await line.run(['check', '-', '--fix', '-'], SLIPS)
    expect([code, out]).toEqual([0, MENDED])
    expect(err).toMatch(/^- → -：改了2处/)
  })

  test('a word of the unit’s list stays as it is', async () => {
    line.write('words.txt', '法制氛围\n')
    await fix(BAD, '--fix', 'kept.txt', '--allow', 'words.txt')
    expect(line.read('kept.txt')).toBe(SLIPS.replace('件,化解', '件，化解'))
  })

  test.each(['word.md', 'word.txt'])('a .docx gives its text as %s, and says so', async (name) => {
    const { code, err } = await fix(DOCX, '--fix', name)
    expect([code, err]).toEqual([0, `${DOCX}：改后只写文字，写入 ${name}，不带版式\n`])
    const between = name.endsWith('.md') ? /\n\n+/ : /\n/
    const words = (text: string, by: RegExp) => text.split(by).filter((row) => row !== '')
    expect(words(line.read(name), between)).toEqual(words(MENDED, /\n/))
    expect((await fix(name, '--fix', 'again.txt')).out).toContain('一字未动')
  })
})

describe('several files', () => {
  test('go into a folder under their names', async () => {
    const { code, out } = await fix(BAD, CLEAN, DOCX, '--fix', 'deep/mended')
    expect(code).toBe(0)
    expect(line.read('deep/mended/报告.txt')).toBe(MENDED)
    expect(line.read('deep/mended/clean.md')).toBe(REPORT)
    expect(existsSync(line.path('deep/mended/word.txt'))).toBe(true)
    expect(out).toContain('clean.md → deep/mended/clean.md：没有能直接改的地方')
  })

  test('one that cannot be read does not stop the others', async () => {
    const { code, err } = await fix('absent.txt', CLEAN, '--fix', 'some/')
    expect([code, err]).toEqual([2, 'absent.txt：找不到这个文件\n'])
    expect(line.read('some/clean.md')).toBe(REPORT)
  })
})

describe('nothing that is read is overwritten', () => {
  linkSync(line.path(BAD), line.path('link.txt'))
  test.each([
    [[BAD, '--fix', BAD], '报告.txt：这是“报告.txt”的原文件'],
    [[BAD, '--fix', `./sub/../${BAD}`], '原文件不覆盖'],
    [[BAD, '--fix', 'link.txt'], 'link.txt：这是“报告.txt”的原文件'],
    [[BAD, '--fix', '.'], '报告.txt：这是“报告.txt”的原文件'],
    [[BAD, '--last-year', CLEAN, '--fix', CLEAN], 'clean.md：这是“clean.md”的原文件'],
    [[BAD, `sub/${BAD}`, '--fix', 'both'], 'both/报告.txt：“报告.txt”和“sub/报告.txt”会写进同一个'],
    [[BAD, CLEAN, '--fix', 'one.txt'], 'one.txt：改几个文件时，--fix 后面要写文件夹'],
    [[BAD, CLEAN, '--fix', '-'], '-：改几个文件时'],
    [[DOCX, '--fix', 'new.docx'], 'new.docx：改后只写文字，文件名要以 .txt 或 .md 结尾'],
    [[BAD, '--fix', ''], '选项“--fix”后面要有输出文件'],
    [[BAD, '--fix', `${CLEAN}/a.txt`], 'clean.md/a.txt：不能建文件夹'],
  ])('%j is told plainly', async (args, message) => {
    const { code, err } = await fix(...args)
    expect([code, err]).toEqual([2, expect.stringContaining(message)])
    expect([line.read(BAD), line.read(CLEAN)]).toEqual([SLIPS, REPORT])
    expect(['both', 'one.txt', 'new.docx'].map((name) => existsSync(line.path(name)))).toEqual([
      ...[false, false, false],
    ])
  })
})
