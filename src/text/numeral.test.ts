import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberOf } from './numeral.ts'
import { parseQuantity, printQuantity } from './quantity.ts'

test.each([
  ['三', 3],
  ['十二', 12],
  ['二十', 20],
  ['两百一十三', 213],
  ['一千零五', 1005],
  ['三万二千', 32_000],
  ['二〇二六', 2026],
  ['1.2万', 12_000],
  ['６０００', 6000],
  ['1,200', 1200],
  ['３．５', 3.5],
  ['一二', null],
  ['三件', null],
  ['', null],
])('%s is %s', (text, expected) => expect(numberOf(text)).toBe(expected))

test.each([
  ['6000余', { number: 6000, hedge: '余' }],
  ['近2', { number: 2, hedge: '近' }],
  ['约30', { number: 30, hedge: '约' }],
  ['三', { number: 3, hedge: '' }],
  ['3余万', { number: 30_000, hedge: '余' }],
  [' ２１ ', { number: 21, hedge: '' }],
  ['超过100', { number: 100, hedge: '超过' }],
  ['很多', null],
  ['12件', null],
])('%s as a quantity', (text, expected) => expect(parseQuantity(text)).toEqual(expected))

test('what is printed is read back', () => {
  const quantity = fc.record({
    number: fc.integer({ min: 0, max: 10_000_000 }),
    hedge: fc.constantFrom('', '余', '近', '约', '超过'),
  })
  fc.assert(
    fc.property(quantity, (each) => {
      expect(parseQuantity(printQuantity(each))).toEqual(each)
    }),
  )
})
