import { afterAll, describe, expect, test } from 'vitest'
import { CommandLine, REPORT } from '../../test/command-line.ts'

const line = new CommandLine()
const CLEAN = line.write('clean.txt', REPORT)

afterAll(line.remove)

describe('facts', () => {
  test('proposals with their quotes', async () => {
    const { code, out } = await line.run(['facts', CLEAN, '--format', 'json'])
    expect(code).toBe(0)
    const text = line.read(CLEAN)
    const { proposals } = JSON.parse(out)
    expect(proposals.length).toBeGreaterThan(8)
    for (const { quote, start, end } of proposals) expect(text.slice(start, end)).toBe(quote)
  })

  test('for a person', async () => {
    const { out } = await line.run(['facts', CLEAN])
    expect(out).toMatch(/^clean\.txt：读出\d+项，请逐项确认。\n/)
  })
})
