import { afterAll, describe, expect, test } from 'vitest'
import { CommandLine, REPORT } from '../../test/command-line.ts'

const line = new CommandLine()
const BAD = line.write('bad.txt', `${REPORT}营造浓厚的法制氛围，弘扬法制精神。\n`)
const COPIED = line.write('a.txt', REPORT)
line.write('words.txt', '# 本单位的词\r\n\r\n  法制氛围  # 广场上的原名\r\n')

afterAll(line.remove)

const json = async (...args: string[]) =>
  JSON.parse((await line.run(['check', ...args, '--format', 'json'])).out).files
const rules = ({ findings }: { findings: { rule: string }[] }) => findings.map(({ rule }) => rule)

describe('--allow', () => {
  test('a word of the list is not reported, and how many are kept back is shown', async () => {
    const { out } = await line.run(['check', BAD, '--allow', 'words.txt'])
    expect(out).toMatch(/错误\d+，警告\d+，建议\d+。另有1处按单位词表不报。\n$/)
  })

  test('JSON counts them; the other findings are the same', async () => {
    const [open] = await json(BAD)
    const [silenced] = await json(BAD, '--allow', 'words.txt')
    expect([open.silenced, silenced.silenced]).toEqual([undefined, 1])
    const kept = open.findings.toSpliced(rules(open).indexOf('law-term'), 1)
    expect(silenced.findings).toEqual(kept)
  })

  test('nothing kept back, nothing said', async () => {
    line.write('none.txt', '# 空的\n')
    const { out } = await line.run(['check', BAD, '--allow', 'none.txt'])
    expect(out).not.toContain('词表')
    expect((await json(BAD, '--allow', 'none.txt'))[0].silenced).toBe(0)
  })
})

describe('--other', () => {
  test('a copied passage names the report it stands in', async () => {
    line.write('b.txt', '全年没有别的事。\n')
    const [{ findings }] = await json(BAD, '--other', 'b.txt', '--other', COPIED)
    const found = findings.filter(({ rule }: { rule: string }) => rule === 'shared-text')
    expect(found.length).toBeGreaterThan(0)
    for (const { message } of found) expect(message).toContain('与a.txt有')
  })

  test('a report is not compared with itself, however it is named', async () => {
    const itself = line.path(COPIED)
    const [copied, bad] = await json(COPIED, BAD, '--other', `./${COPIED}`, '--other', itself)
    expect(rules(copied)).not.toContain('shared-text')
    expect(rules(bad)).toContain('shared-text')
  })

  test('last year’s report the same way', async () => {
    expect(rules((await json(BAD, '--last-year', COPIED))[0])).toContain('shared-text')
  })
})

describe('many files', () => {
  test('a table with one row a file, also for those that cannot be checked', async () => {
    const { code, out, err } = await line.run(['check', BAD, COPIED, 'absent.txt'])
    expect(code).toBe(2)
    expect(err).toBe('absent.txt：找不到这个文件\n')
    const table = out.slice(out.lastIndexOf('错误  警告')).split('\n')
    expect(table.map((row) => row.split(/ +/)[0])).toEqual([
      ...['错误', BAD, COPIED, '合计', 'absent.txt', ''],
    ])
  })

  test('no progress in a pipe', async () => {
    const { err } = await line.run(['check', ...new Array(25).fill(COPIED)])
    expect(err).toBe('')
  })
})

test.each([
  [['--allow', 'absent.txt'], 'absent.txt：找不到这个文件'],
  [['--allow', 'short.txt'], 'short.txt：第2行：“的”太短，一个词至少两个字'],
  [['--allow', 'binary.txt'], 'binary.txt：单位词表要是文字文件，一行一个词'],
  [['--other', 'absent.txt'], 'absent.txt：找不到这个文件'],
  [['--last-year', 'absent.txt'], 'absent.txt：找不到这个文件'],
])('%j is told plainly', async (args, message) => {
  line.write('short.txt', '法制\n的\n')
  line.write('binary.txt', new Uint8Array([0, 1, 2, 0]))
  const { code, out, err } = await line.run(['check', BAD, ...args])
  expect([code, out, err]).toEqual([2, '', `zhubi：${message}\n`])
})
