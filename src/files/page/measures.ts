/**
 * The official page as data: GB/T 9704-2012 in twips (1 mm = 56.69) and half-points. The line is
 * exactly 28 pt; 22 lines of 28 characters fill a page. Imports nothing.
 */

const PT = 20
const MM = 56.6929

/** A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm. */
export const PAGE = {
  width: 11906,
  height: 16838,
  margin: { top: 2098, right: 1474, bottom: 1984, left: 1588 },
  /** Width of the 版心. */
  measure: 11906 - 1588 - 1474,
  /** 22 lines of 28 characters: what Word shows as the page's grid. */
  grid: { linePitch: 579, charSpace: -848 },
  /**
   * 28 characters of 16 pt are wider than the 版心, so each loses a quarter point. The runs carry it
   * and ignore the grid: LibreOffice gives a character wider than its cell two cells.
   */
  tightness: -5,
  line: 28 * PT,
  /** The dash of the page number lies 7 mm under the 版心: half a 14 pt line reaches below it. */
  footer: Math.round(1984 - 7 * MM - 7 * PT),
} as const

/** Font names as a Chinese office has them installed. */
export const FONTS = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  black: '黑体',
  kai: '楷体_GB2312',
  song: '宋体',
} as const
export type Font = (typeof FONTS)[keyof typeof FONTS]

/** What Word and WPS take when a font is missing: w:altName of the font table, then CSS. */
export const FALLBACK: Readonly<Record<Font, string>> = {
  方正小标宋简体: '宋体',
  仿宋_GB2312: '仿宋',
  黑体: 'SimHei',
  楷体_GB2312: '楷体',
  宋体: 'SimSun',
}

/** Half-points: 2号 22 pt, 3号 16 pt, 4号 14 pt. */
export const SIZE = { second: 44, third: 32, fourth: 28 } as const

/** Indents count in characters of 3号 or 4号; a set line counts in its pitch. */
export const CHAR = 16 * PT
export const SMALL_CHAR = 14 * PT
export const PITCH = CHAR + PAGE.tightness

/** Characters of 2号 in a line. */
export const TITLE_EMS = Math.floor(PAGE.measure / (22 * PT))

/** Width of a text in full-width characters: digits, Latin letters and half-width marks count half. */
export function ems(text: string): number {
  let width = 0
  for (const char of text) width += /[\x20-\x7e]/.test(char) ? 0.5 : 1
  return width
}
