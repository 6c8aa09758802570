import { expect, test } from 'vitest'
import { progressOn } from './progress.ts'

const written = (total: number, isTTY: boolean): string => {
  let all = ''
  const progress = progressOn({ isTTY, columns: 60, write: (text) => (all += text) }, total)
  for (let at = 1; at <= total; at++) progress.at(`${'很长的文件夹/'.repeat(9)}${at}.txt`)
  progress.done()
  return all
}

test('a long run on a terminal is one line, cleared at the end', () => {
  const lines = written(21, true).split('\r\u001b[K')
  expect(lines).toHaveLength(23)
  expect(lines[1]).toMatch(/^正在检查 1\/21　.*1\.txt$/)
  expect(lines[21]).toMatch(/^正在检查 21\/21　.*21\.txt$/)
  expect(lines[22]).toBe('')
  expect(Math.max(...lines.map((line) => [...line].length * 2))).toBeLessThanOrEqual(80)
})

test.each([
  [20, true],
  [500, false],
])('%i files, a terminal: %s, nothing', (total, isTTY) => {
  expect(written(total, isTTY)).toBe('')
})
