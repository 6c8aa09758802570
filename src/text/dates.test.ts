import fc from 'fast-check'
import { expect, test } from 'vitest'
import { datesIn, printDate } from './dates.ts'

const read = (text: string) =>
  datesIn(text).map(({ year, month, day }) => [year ?? '', month ?? '', day ?? ''].join('-'))

test.each([
  ['2022年03月11日', ['2022-3-11']],
  ['２０２２年１月', ['2022-1-']],
  ['于10月25日召集', ['-10-25']],
  ['分别于 4 月 27 日、11 月 8 日', ['-4-27', '-11-8']],
  ['3月12日至14日', ['-3-12', '-3-14']],
  ['2022 年度', ['2022--']],
  ['11月份通过考试', ['-11-']],
  ['二〇二七年一月十五日', ['2027-1-15']],
  ['2027-01-15', ['2027-1-15']],
  ['3个月内、20日内、3年来、13月', []],
  ['“12·4”国家宪法日', []],
])('%s', (text, expected) => expect(read(text)).toEqual(expected))

test('printDate has no leading zero', () => expect(printDate('2027-01-05')).toBe('2027年1月5日'))

test('a printed date is read back, and spans slice back', () => {
  const days = fc.date({
    min: new Date('2019-01-01'),
    max: new Date('2030-12-31'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(days, (date) => {
      const printed = printDate(date.toISOString().slice(0, 10))
      const [mention] = datesIn(`于${printed}召开`)
      expect(mention?.text).toBe(printed)
      expect(mention?.start).toBe(1)
    }),
  )
})
