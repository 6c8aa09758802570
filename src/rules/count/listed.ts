import { type Figure, figuresIn } from '../../text/figures.ts'
import { isHan } from '../../text/signs.ts'
import type { Reading } from '../reading.ts'
import { codeOf } from './kinds.ts'
import type { Mismatch } from './mismatch.ts'
import { sumOf } from './parts.ts'
import { sortedFigures } from './sorted.ts'

/** A number behind the things it counts: 《甲法》《乙法》3部法律; 甲办公室、乙办公室3个机构. */
export function countsBehind(reading: Reading): Mismatch[] {
  const found: Mismatch[] = []
  for (const index of sortedFigures(reading).listed) {
    const figure = reading.figures[index] as Figure
    if (figure.number < 2 || figure.number > MOST) continue
    const listed = listedBefore(reading, figure)
    if (listed > 1 && listed !== figure.number)
      found.push({
        ...{ start: figure.start, end: figure.end },
        message: `前面列了${listed}${figure.unit}，写的是${figure.text}`,
        suggestion: '核对所列与数目',
      })
  }
  return found
}

/** 13个（甲1个、乙11个）: a number before its parts. */
export function countsBefore({ text, pairs, figures }: Reading): Mismatch[] {
  const found: Mismatch[] = []
  let next = 0
  for (const pair of pairs) {
    if (text.charCodeAt(pair) !== BRACKET) continue
    while ((figures[next + 1]?.end ?? Infinity) <= pair) next++
    const figure = figures[next]
    if (figure && figure.hedge === '' && figure.number >= 2 && isBracketed(text, figure.end, pair))
      inBrackets(text, figure, found)
  }
  return found
}

/** How many titles, or words that end alike, stand in a row right before a number. */
function listedBefore(reading: Reading, figure: Figure): number {
  const { text } = reading
  const isPiece = codeOf(figure) === PIECE
  if (text.charCodeAt(figure.start - 1) === TITLE_END)
    return isPiece ? 0 : titlesBefore(reading, figure)
  return isPiece && isHan(text, figure.start - 1) ? alikeBefore(text, figure) : 0
}

/** The measure word behind words that end alike. */
const PIECE = '个'.charCodeAt(0)
/** More things than these nobody lists in a row. */
const MOST = 20
const JOINS = new Set(['', '、', '和', '及', '与', '以及'])

const TITLE_END = '》'.charCodeAt(0)

/** How many titles stand in a row right before a number. */
function titlesBefore({ text, titles }: Reading, { start }: Figure): number {
  let index = titles.findIndex(({ end }) => end === start)
  if (index < 0) return 0
  let listed = 1
  for (; index > 0; index--, listed++)
    if (!JOINS.has(text.slice(titles[index - 1]?.end, titles[index]?.start))) break
  return listed
}

const FAR = 90
const SHARED = 3

/** How many words that end alike stand in a row right before a number. */
function alikeBefore(text: string, { start }: Figure): number {
  const pause = text.lastIndexOf('、', start)
  if (start - pause > FAR || text[pause - 1] !== text[start - 1]) return 0
  const words = /[^，。；：\n]*$/.exec(text.slice(Math.max(0, start - FAR), start))?.[0] ?? ''
  const items = words.split('、')
  const end = words.slice(-SHARED)
  const isAlike = /^\p{Script=Han}+$/u.test(end) && items.every((item) => item.endsWith(end))
  return items.length > 2 && isAlike ? items.length : 0
}

/** Parts alone, each with its name: （街道1个、社区11个）. */
const PARTS =
  /^\p{Script=Han}{0,10}（((?:\p{Script=Han}{1,8}\d+\p{Script=Han}、)+\p{Script=Han}{1,8}\d+\p{Script=Han})）/u
const NEAR = 2
const BRACKET = '（'.charCodeAt(0)

const NAME = 10

/** Whether only the name of what is counted stands between a figure and a bracket. */
function isBracketed(text: string, end: number, pair: number): boolean {
  if (pair < end || pair > end + NAME) return false
  let at = end
  while (at < pair && isHan(text, at)) at++
  return at === pair
}

/** Parts in a bracket that add up to nearly their total, or to more. */
function inBrackets(text: string, total: Figure, found: Mismatch[]): void {
  if (total.unit === '' || total.unit === '%') return
  const inside = PARTS.exec(text.slice(total.end, total.end + FAR))?.[1]
  if (!inside || inside.includes('其中')) return
  const parts = figuresIn(inside)
  if (parts.some(({ unit, hedge }) => unit !== total.unit || hedge !== '')) return
  const sum = sumOf(parts)
  if (sum === total.number || total.number - sum > Math.max(NEAR, total.number / 10)) return
  const end = text.indexOf('）', total.end) + 1
  const message = `括号内相加是${sum}${total.unit}，不是${total.text}`
  found.push({ start: total.start, end, message, suggestion: '核对分项与总数' })
}
