/**
 * How a unit likes its reports worded: one word in another's place, or a wish in free words. A
 * preference is about words only: it brings in no figure, no date and no name.
 */
import { datesIn } from '../text/dates.ts'
import { figuresIn } from '../text/figures.ts'
import { overlaps, slice } from '../text/span.ts'
import type { Said } from './answer.ts'
import { namesIn } from './names-in.ts'

/** `use` is said where we would say `instead`. */
export type Words = { kind: 'words'; instead: string; use: string }
/** For whoever can follow it: a model. */
export type Wish = { kind: 'wish'; wish: string }

/** A preference as somebody sets it, and as it is kept. */
export type Wanted = Words | Wish
export type Preference = Wanted & Pick<Said, 'by' | 'at'> & { id: string }

export const MOST_PREFERENCES = 30
export const WORD_LIMIT = 40
export const WISH_LIMIT = 100
const SHORTEST = 2

export const isWords = <W extends Wanted>(wanted: W): wanted is W & Words => wanted.kind === 'words'

/** Whether two say the same. */
export const isSame = (a: Wanted, b: Wanted): boolean =>
  a.kind === 'words'
    ? b.kind === 'words' && a.instead === b.instead && a.use === b.use
    : b.kind === 'wish' && a.wish === b.wish

/** Why it cannot be a preference, in the clerk's words; null when it can. */
export function faultOf(wanted: Wanted): string | null {
  const said = wanted.kind === 'words' ? [wanted.instead, wanted.use] : [wanted.wish]
  if (said.some((words) => UNSAYABLE.test(words))) return '不能有换行，也不能有花括号'
  return wanted.kind === 'words' ? faultOfWords(wanted) : faultOfWish(wanted)
}

const UNSAYABLE = /[{}\p{Cc}\p{Zl}\p{Zp}]/u

function faultOfWords({ instead, use }: Words): string | null {
  if ([...instead].length < SHORTEST) return '要换掉的说法至少两个字，只有一个字会换错地方'
  if (instead === use) return '两个说法一样，不用换'
  const [name] = namesIn(instead).map((span) => slice(instead, span))
  if (name !== undefined && !use.includes(name))
    return `“${bare(name)}”是名称或引用的话，要照原样写，不能换成别的说法`
  const known = amountsIn(instead).map(({ key }) => key)
  const figure = amountsIn(use).find(({ key }) => !known.includes(key))
  if (figure)
    return `“${figure.text}”是数字，原来的说法里没有；用语习惯不能带进数据，数字请填到台账里`
  const named = namesIn(use)
    .map((span) => slice(use, span))
    .find((words) => MARKED.test(words) && !instead.includes(bare(words)))
  return named === undefined ? null : `${named}是原来的说法里没有的名称，用语习惯不能带进名称`
}

/** A figure in a wish would be written into every report that follows. */
function faultOfWish({ wish }: Wish): string | null {
  const [figure] = amountsIn(wish)
  return figure
    ? `“${figure.text}”是数字，会跟着写进以后的报告；用语习惯只管说法，数字请填到台账里`
    : null
}

const MARKED = /^[《“]/
const bare = (name: string): string => name.replace(/^[《“]|[》”]$/g, '')

type Amount = { key: string; text: string }

/** Figures, dates and any digits beside them. 三次 and 3次 are one amount. */
function amountsIn(text: string): Amount[] {
  const figures = figuresIn(text)
  const dates = datesIn(text)
  const digits = [...text.matchAll(/[0-9０-９]+/g)]
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
    .filter((span) => ![...figures, ...dates].some((taken) => overlaps(taken, span)))
  return [
    ...figures.map(({ hedge, number, unit, text: said }) => ({
      ...{ key: `${hedge}${number}${unit}`, text: said },
    })),
    ...[...dates, ...digits].map((span) => ({ key: slice(text, span), text: slice(text, span) })),
  ]
}

/** Why it cannot stand beside those there are, in the clerk's words; null when it can. */
export function clashOf(wanted: Wanted, known: readonly Wanted[]): string | null {
  if (known.length >= MOST_PREFERENCES) return `最多记${MOST_PREFERENCES}条用语习惯，请先删去不用的`
  if (!isWords(wanted)) return null
  for (const other of known.filter(isWords)) {
    if (other.instead === wanted.instead)
      return `“${wanted.instead}”已经定了说“${other.use}”，要改请先删去那一条`
    if (other.use.includes(wanted.instead) || wanted.use.includes(other.instead))
      return `与“${other.instead}”改说“${other.use}”那一条接在一起会换来换去，请先删去那一条`
  }
  return null
}
