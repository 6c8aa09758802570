import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codeAt, codesOf, pairAt } from './signs.ts'

test('codes of a few signs are those signs and no others', () => {
  const sign = fc.oneof(
    fc.constantFrom(...'，。、；：年月'),
    fc.string({ unit: 'binary', maxLength: 1 }),
  )
  fc.assert(
    fc.property(
      fc.array(sign, { maxLength: 12 }),
      fc.array(sign, { maxLength: 40 }),
      (some, others) => {
        const signs = some.join('').replaceAll('\0', '')
        const codes = codesOf(signs)
        for (const other of [...some, ...others].join(''))
          expect(codes.has(codeAt(other, 0))).toBe(signs.includes(other[0] ?? ''))
      },
    ),
  )
})

test('nothing stands outside a text', () => {
  expect(codesOf('法').has(codeAt('法', 1))).toBe(false)
  expect(codesOf('').has(codeAt('法', 0))).toBe(false)
})

test('pairs of signs are told apart', () =>
  expect(new Set([pairAt('法治', 0), pairAt('治法', 0), pairAt('法制', 0)]).size).toBe(3))
