import { oncePer, type Reading } from './reading.ts'
import { Traits } from './traits.ts'

/** Stops that some rule looks at closer; most are in none of the lists. */
type Stops = {
  /** Right before another one: ，。 */
  doubled: readonly number[]
  /** 、 before 等, 和 and 及. */
  joined: readonly number[]
  /** Right before 《 or “. */
  opening: readonly number[]
  /** 、 with a comma behind four signs, and every ；. */
  mixed: readonly number[]
}

const PAUSE = 1
const JOINING = 2
const OPENING = 4
const STOP = 8
const COMMA = 16
const PARTING = 32
const BEHIND = JOINING | OPENING | STOP
/** How far a word of four signs reaches. */
const REACH = 5

const TRAITS = new Traits([
  ['、', PAUSE],
  ['，', COMMA],
  ['；', PARTING],
  ['等和及', JOINING],
  ['《“', OPENING],
  ['，、；：。！？', STOP],
])

export const stopsIn = oncePer(({ text, stops }: Reading): Stops => {
  const found: Found = { doubled: [], joined: [], opening: [], mixed: [] }
  for (const stop of stops) {
    const sign = TRAITS.at(text, stop)
    const behind = TRAITS.at(text, stop + 1)
    const isPaused = (sign & PAUSE) !== 0
    if ((sign & PARTING) !== 0) found.mixed.push(stop)
    else if (isPaused && (TRAITS.at(text, stop + REACH) & COMMA) !== 0) found.mixed.push(stop)
    if ((behind & BEHIND) === 0) continue
    if ((behind & STOP) !== 0) found.doubled.push(stop)
    else if ((behind & OPENING) !== 0) found.opening.push(stop)
    else if (isPaused) found.joined.push(stop)
  }
  return found
})

type Found = { [List in keyof Stops]: number[] }
