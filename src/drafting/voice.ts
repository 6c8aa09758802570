/**
 * Which of several equally true wordings a town gets. Depends on the town, the year, the place in
 * the report and the take, never on a figure: a changed answer changes no wording elsewhere.
 */
import type { Facts } from '../report/facts.ts'

export type Voice = {
  /** One of the options for the place named `slot`. */
  pick<T>(slot: string, options: readonly [T, ...T[]]): T
}

/** `take` 0 is the first draft; each further take moves every place on to its next wording. */
export function voiceOf(facts: Facts, take = 0): Voice {
  const town = `${facts.text('unit-name') ?? ''}|${facts.year ?? ''}`
  return {
    pick(slot, options) {
      return options[(hash(`${town}|${slot}`) + take) % options.length] ?? options[0]
    },
  }
}

/** FNV-1a with a final mix, 32 bit, over UTF-16 code units. */
export function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d)
  return (h ^ (h >>> 13)) >>> 0
}
