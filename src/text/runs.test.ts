import fc from 'fast-check'
import { expect, test } from 'vitest'
import { repeatedRuns, sharedRuns } from './runs.ts'
import { slice } from './span.ts'

const COPIED = '逢集开门问事先听后劝再签字画押回访'
const whole = (text: string) => [{ start: 0, end: text.length }]

test('a copied passage is found in both places', () => {
  const text = `甲乙丙丁，${COPIED}。另起一句，${COPIED}，完。`
  const [run] = repeatedRuns(text, whole(text), 14)
  expect(run && [slice(text, run.first), slice(text, run.again)]).toEqual([COPIED, COPIED])
})

test('shorter runs and other pieces stay quiet', () => {
  const text = `${COPIED.slice(0, 12)}，完。${COPIED.slice(0, 12)}`
  expect(repeatedRuns(text, whole(text), 14)).toEqual([])
})

test('what two texts share is told in the first', () => {
  const [run] = sharedRuns(`开头${COPIED}`, whole(`开头${COPIED}`), `别处，${COPIED}。`, 14)
  expect(run).toEqual({ start: 2, end: 2 + COPIED.length })
})

test('a run of the wanted length is never missed, wherever it stands', () => {
  const noise = fc.array(fc.constantFrom(...'子丑寅卯辰巳午未申酉戌亥'), {
    minLength: 1,
    maxLength: 30,
  })
  fc.assert(
    fc.property(noise, noise, noise, (a, b, c) => {
      const text = `${a.join('')}${COPIED}${b.join('')}${COPIED}${c.join('')}`
      const runs = repeatedRuns(text, whole(text), 14)
      expect(runs.some(({ again }) => slice(text, again).includes(COPIED.slice(2, -2)))).toBe(true)
    }),
  )
})
