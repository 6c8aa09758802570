import fc from 'fast-check'
import { expect, test } from 'vitest'
import { echoesIn } from './echoes.ts'

const SAID = '逢集开门问事先听后劝再签'
const noise = fc
  .array(fc.constantFrom(...'子丑寅卯辰巳午未申酉戌亥，。'), { maxLength: 80 })
  .map((signs) => signs.join(''))

test('words said again are never missed, wherever they stand', () => {
  fc.assert(
    fc.property(noise, noise, noise, (before, between, behind) => {
      const text = `${before}${SAID}${between}${SAID}${behind}`
      const last = before.length + between.length + 2 * SAID.length - 1
      const bounds = { far: SAID.length, from: before.length, near: SAID.length, reach: 60 }
      const { far, near } = echoesIn(text, bounds)
      expect(far).toContain(last)
      expect(near.includes(last)).toBe(SAID.length + between.length <= bounds.reach)
    }),
  )
})

test('what stands only before the beginning is no echo', () => {
  const bounds = { far: SAID.length, from: SAID.length, near: SAID.length, reach: 60 }
  expect(echoesIn(`${SAID}，${SAID}`, bounds).far).toEqual([])
})
