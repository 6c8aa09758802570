import { afterAll, expect, test } from 'vitest'
import { CommandLine } from '../../test/command-line.ts'
import { RULES } from '../rules/all.ts'

const line = new CommandLine()

afterAll(line.remove)

test('rules: every rule with its reason and examples', async () => {
  const { code, out } = await line.run(['rules', '--format', 'json'])
  expect(code).toBe(0)
  const { rules } = JSON.parse(out)
  expect(rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id))
  for (const rule of rules)
    for (const key of ['title', 'severity', 'why', 'bad', 'good'])
      expect(rule[key], rule.id).toBeTruthy()
  expect((await line.run(['rules'])).out).toContain('✗')
})
