/** Moments as a clerk reads them, in the device's own time zone. */

const two = (n: number) => String(n).padStart(2, '0')

/** 1月9日 15:20; with the year when it is another one. */
export function whenWord(iso: string, now = new Date()): string {
  const at = new Date(iso)
  if (Number.isNaN(at.getTime())) return ''
  const year = at.getFullYear() === now.getFullYear() ? '' : `${at.getFullYear()}年`
  return `${year}${at.getMonth() + 1}月${at.getDate()}日 ${two(at.getHours())}:${two(at.getMinutes())}`
}

/** 1月9日. */
export const dayWord = (iso: string): string => whenWord(iso).split(' ')[0] ?? ''

const CIRCLED: readonly (readonly [from: number, code: number])[] = [
  [36, 0x32b1],
  [21, 0x3251],
  [1, 0x2460],
]

/** ①…㊿ as chat restates facts; a plain number above that. */
export function circled(n: number): string {
  const [from, code] = CIRCLED.find(([first]) => n >= first) ?? [1, 0x2460]
  return n >= 1 && n <= 50 ? String.fromCodePoint(code + n - from) : String(n)
}
