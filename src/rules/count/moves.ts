import type { Figure } from '../../text/figures.ts'
import { codesOf } from '../../text/signs.ts'
import type { Reading } from '../reading.ts'
import { codeOf, PERCENT } from './kinds.ts'
import type { Mismatch } from './mismatch.ts'
import { sortedFigures } from './sorted.ts'

const RISES = /(?:增加|增长|上升|提高|提升|[增升])(?:了|至|到|为)?$/
const FALLS = /(?:减少|下降|降低|压减|压缩|缩短|[减降])(?:了|至|到|为)?$/
/** 由9件降至7件: what stands between the two counts. */
const TURNS = /^[^，。；、\n]{0,4}[增升降减高低少短加长缩][至到为]$/
/** What TURNS and AGAINST end in. */
const TURN_ENDS = codesOf('至到为')
const AGAINST_ENDS = codesOf('的年期')
/** What stands between a count and that of the year before. */
const AGAINST = /^[，、]?(?:比|较)[^，。；\n]{0,10}[的年期]$/
/** What stands before the difference. */
const CHANGED = /^[，、]?(?:同比)?(?:增加|增长|上升|提高|提升|减少|下降|降低)了?$/
const POINTS = '个百分点'
const REACH = 14
/**
 * A change against the counts it stands with: 由38件降至31件，上升18%; 由102项增至121项，增加29项;
 * 由8%提高到5%; 97.2%，比上年的95.8%提高2.4个百分点.
 */
export function moves(reading: Reading): Mismatch[] {
  const { text, figures } = reading
  const found: Mismatch[] = []
  for (const index of sortedFigures(reading).tied) {
    const one = figures[index] as Figure
    const two = figures[index + 1] as Figure
    const change = figures[index + 2]
    const said = moved(text, one, two, change)
    if (said) found.push({ start: one.start, end: (change ?? two).end, ...said })
  }
  return found
}

function moved(text: string, one: Figure, two: Figure, change?: Figure): Said | null {
  const last = text.charCodeAt(two.start - 1)
  if (TURN_ENDS.has(last) && isTurn(text, one, two)) {
    const between = text.slice(one.end, two.start)
    return turned(one, two, between) ?? changed(text, two.number - one.number, two, change)
  }
  if (AGAINST_ENDS.has(last) && one.unit === two.unit)
    return AGAINST.test(text.slice(one.end, two.start)) && !isPart(text, one)
      ? changed(text, one.number - two.number, two, change)
      : null
  return opposed(text, one, two, change)
}

const PART_REACH = 120

/** The last part of 其中……、……4场次: the total is compared, not the part. */
const isPart = (text: string, { start }: Figure): boolean =>
  /其中[^。；\n]*$/.test(text.slice(Math.max(0, start - PART_REACH), start))

type Said = { message: string; suggestion?: string }

/** Up is 1, down is -1, neither 0. */
const directionOf = (words: string): number => (RISES.test(words) ? 1 : FALLS.test(words) ? -1 : 0)

/** 由9件降至7件. */
const isTurn = (text: string, one: Figure, two: Figure): boolean =>
  one.unit === two.unit &&
  TURNS.test(text.slice(one.end, two.start)) &&
  /[由从][^，。；\n]*$/.test(text.slice(Math.max(0, one.start - REACH), one.start))

function turned(one: Figure, two: Figure, between: string): Said | null {
  const direction = directionOf(between)
  if (direction === 0 || direction * (two.number - one.number) >= 0) return null
  return { message: `“${between}”与数不符：${one.text}到${two.text}`, suggestion: '核对两个数' }
}

/** The difference told behind two counts, and whether it goes the same way. */
function changed(text: string, by: number, last: Figure, change?: Figure): Said | null {
  const words = change ? text.slice(last.end, change.start) : ''
  if (change?.hedge !== '' || !CHANGED.test(words)) return null
  const direction = directionOf(words)
  if (direction * by < 0) return { message: `“${words}${change.text}”与前面两个数的增减相反` }
  const isDifference = change.unit === (last.unit === '%' ? POINTS : last.unit)
  const right = Math.round(Math.abs(by) * 100) / 100
  if (!isDifference || Math.abs(right - change.number) < 0.06) return null
  return {
    message: `前面两个数相差${right}，不是${change.number}`,
    suggestion: `${right}${change.unit}`,
  }
}

/** 减少103件，上升20%. */
function opposed(text: string, one: Figure, two: Figure, change?: Figure): Said | null {
  if (!change || codeOf(change) !== PERCENT || codeOf(two) === PERCENT) return null
  const words = text.slice(two.end, change.start)
  if (!words.startsWith('，') || !CHANGED.test(words)) return null
  if (directionOf(text.slice(one.end, two.start)) * directionOf(words) >= 0) return null
  return { message: `“${words.slice(1)}”与前面的增减相反` }
}
