import { expect, test } from 'vitest'
import { editDistance } from './distance.ts'

test.each([
  ['社区矫治法', '社区矫正法', 1],
  ['未成年保护法', '未成年人保护法', 1],
  ['反家暴法', '反家庭暴力法', 2],
  ['', '法', 1],
  ['禁毒法', '禁毒法', 0],
] as const)('%s, %s: %i', (a, b, steps) => {
  expect(editDistance(a, b)).toBe(steps)
  expect(editDistance(b, a)).toBe(steps)
})
