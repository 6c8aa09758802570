/** Signs that are looked at as one: a shift by eight lets a whole of 32 bits hold no more of them. */
const WINDOW = 4
const SHIFT = 8
/** Where four signs stood last, or others that share their slot and came later. */
const places = new Int32Array(8192)
const NOWHERE = -1_000

/** What counts as said again: runs of how many signs, and how far from where they stood before. */
export type EchoBounds = {
  /** Signs of a run that may stand anywhere before, but not before `from`. */
  far: number
  from: number
  /** Signs of a run that stands at most `reach` signs before; `reach` is below 1,000. */
  near: number
  reach: number
}
/** Last signs of such runs; some are told in vain, none is missed. */
export type Echoes = { far: number[]; near: number[] }

/**
 * Where a text may say again what it said: all fours of a run stood before. One pass without a branch
 * that depends on the text; most texts have few places that need a closer look.
 */
export function echoesIn(text: string, { far, from, near, reach }: EchoBounds): Echoes {
  const echoes: Echoes = { far: [], near: [] }
  places.fill(NOWHERE)
  let four = 0
  let known = 0
  let close = 0
  for (let at = 0; at < text.length; at++) {
    four = (four << SHIFT) ^ text.charCodeAt(at)
    const slot = Math.imul(four, 0x9e3779b1) >>> 19
    const earlier = places[slot] ?? NOWHERE
    places[slot] = at
    known = (known + 1) & ((from - 1 - earlier) >> 31)
    close = (close + 1) & ((at - earlier - reach - 1) >> 31)
    if (known > far - WINDOW) echoes.far.push(at)
    if (close > near - WINDOW) echoes.near.push(at)
  }
  return echoes
}
