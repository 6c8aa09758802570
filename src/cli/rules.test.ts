import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CommandLine } from '../../test/command-line.ts'
import { RULES } from '../rules/all.ts'

const line = new CommandLine()

afterAll(line.remove)

test('a table: one line a rule with id, severity and title', async () => {
  const { code, out } = await line.run(['rules'])
  expect(code).toBe(0)
  const rows = out.trimEnd().split('\n')
  expect(rows.map((row) => row.split(/ {2,}/)[0])).toEqual(RULES.map(({ id }) => id))
  expect(rows.find((row) => row.startsWith('law-term '))).toMatch(/ {2}警告 {2}\S+$/)
})

test('JSON: every rule with its reason and examples', async () => {
  const { code, out } = await line.run(['rules', '--format', 'json'])
  expect(code).toBe(0)
  const { rules } = JSON.parse(out)
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id))
  for (const rule of rules)
    for (const key of ['title', 'severity', 'why', 'bad', 'good'])
      expect(rule[key], rule.id).toBeTruthy()
})

test('rules named by id are explained', async () => {
  const { out } = await line.run(['rules', 'law-term', 'numbering'])
  expect(out).toMatch(/（\S+，law-term）\n {2}\S.*\n {2}✗ .+\n {2}✓ .+\n\n.*numbering）/)
})

test('an unknown id is told plainly', async () => {
  const { code, err } = await line.run(['rules', 'no-such'])
  expect([code, err]).toEqual([2, 'zhubi：没有“no-such”这条规则，zhubi rules 列出全部\n'])
})

describe('the READMEs show the rules there are', () => {
  let shown = ''
  beforeAll(async () => {
    shown = (await line.run(['rules', '--format', 'markdown'])).out
  })

  test.each(['README.md', 'README.zh-CN.md'])('%s', (readme) => {
    const [, table] =
      /<!-- rules -->\n([\s\S]*?)<!-- \/rules -->/.exec(readFileSync(readme, 'utf8')) ?? []
    expect(
      table,
      `put the output of "npm run -s zhubi -- rules --format markdown" between the markers of ${readme}`,
    ).toBe(shown)
  })
})
