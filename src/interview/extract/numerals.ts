/** Numerals and measures as they are spoken, which prose does not know: 三百五, 九成八, 三回. */
import { numberOf } from '../../text/numeral.ts'
import { measureAt } from '../../text/units.ts'

const BELOW: Record<string, string> = { 万: '千', 千: '百', 百: '十' }
/** 三百五 is 350, 两万六 is 26000; 三百零五 says its zero. */
const SHORT = /[百千万][一二三四五六七八九]$/

/** The number of a spoken numeral: the last place may go unsaid. */
export const numberSaid = (numeral: string): number | null =>
  numberOf(SHORT.test(numeral) ? numeral + (BELOW[numeral.at(-2) ?? ''] ?? '') : numeral)

/** 8千6百 → 八千六百, 1万2 → 一万二: what the numeral parser reads. */
export const inHan = (mixed: string): string =>
  mixed.replace(/[0-9]/g, (digit) => '零一二三四五六七八九'[Number(digit)] ?? '')

/** 九十九点一 → 99.1 */
export const decimal = (numeral: string): number => {
  const [whole = '', part = ''] = numeral.split('点')
  return Number(`${numberOf(whole) ?? 0}.${[...part].map((sign) => numberOf(sign)).join('')}`)
}

/** 九成八 → 98, 九成半 → 95, 两成 → 20. */
export function tenths(said: string): number {
  const [whole = '', part = ''] = said.split('成')
  return (numberOf(whole) ?? 0) * 10 + (part === '半' ? 5 : (numberOf(part || '零') ?? 0))
}

/** A measure word and how long it stands. */
export type Measure = { unit: string; length: number }

const SPOKEN_MEASURE = /(?:回(?![复应访收头来到报答信])|趟|单(?![位独个子列据])|号人|块钱)/y
const MEANT: Record<string, string> = { 回: '次', 趟: '次', 单: '件', 号人: '人', 块钱: '块' }

/** The measure word at `at`, those of prose and those only spoken: 三回, 两趟, 30号人. */
export function measureSaid(text: string, at: number): Measure {
  SPOKEN_MEASURE.lastIndex = at
  const spoken = SPOKEN_MEASURE.exec(text)?.[0]
  if (spoken) return { unit: MEANT[spoken] ?? spoken, length: spoken.length }
  const measure = measureAt(text, at)
  return { unit: measure?.unit ?? '', length: measure?.word.length ?? 0 }
}
