/**
 * Several readings of one field become one: equal ones agree, a correction replaces, a breakdown
 * (其中…) yields to its whole, what is said beats 不清楚; anything else is told as two values.
 */
import type { Doubt, Heard, Scene } from './scene.ts'

export function settle(
  heard: readonly Heard[],
  doubts: readonly Doubt[],
  scene: Scene,
): { heard: Heard[]; doubts: Doubt[] } {
  const byField = Map.groupBy(heard, ({ field }) => field)
  const settled: Heard[] = []
  const open = doubts.filter(({ field }) => !byField.has(field))
  for (const readings of byField.values()) {
    const one = agree(readings, scene)
    if (one) settled.push(one)
    else open.push(...twoValues(readings))
  }
  settled.sort((a, b) => a.start - b.start || a.end - b.end)
  return { heard: settled, doubts: unique(open) }
}

/** The first reading and the first that differs from it. */
function twoValues([first, ...others]: readonly Heard[]): Doubt[] {
  const other = first && others.find((each) => !same(first, each))
  if (!first || !other) return []
  const { field, start } = first
  const quote = `${first.quote}／${other.quote}`
  return [{ field, start, end: other.end, quote, why: 'two-values' }]
}

const same = (a: Heard, b: Heard): boolean =>
  JSON.stringify(a.content) === JSON.stringify(b.content)

function agree(all: readonly Heard[], scene: Scene): Heard | null {
  const given = all.filter(({ content }) => content.kind !== 'unknown')
  const readings = withoutOtherNone(given.length > 0 ? given : all)
  const last = readings.findLastIndex(({ corrects }) => corrects)
  const [first, ...others] = readings.slice(Math.max(0, last))
  if (!first) return null
  const kept = first
  for (const next of others) {
    if (same(kept, next)) continue
    if (!isBreakdown(kept, next, scene)) return null
  }
  return kept
}

/** 小学2所没有中学: none of one kind leaves the figure of another as it is. */
function withoutOtherNone(readings: readonly Heard[]): readonly Heard[] {
  const figures = readings.filter(({ content }) => content.kind === 'given')
  if (figures.length === 0) return readings
  return readings.filter(
    (each) =>
      each.content.kind !== 'none' || figures.some(({ quote }) => shares(quote, each.quote)),
  )
}

/** Whether two quotes name the same word: two signs in a row, 没有 aside. */
function shares(one: string, other: string): boolean {
  const words = other.replace(/没有?|[未无]/g, ' ')
  return Array.from(words, (_, at) => words.slice(at, at + 2)).some(
    (pair) => pair.trim().length === 2 && one.includes(pair),
  )
}

/** 共9600份，其中宣传册4200份: what follows 其中 is a part, not another total. */
const isBreakdown = (whole: Heard, part: Heard, scene: Scene): boolean =>
  /其中|包括|含/.test(scene.text.slice(whole.end, part.start + 2)) && part.start - whole.end < 80

function unique(doubts: readonly Doubt[]): Doubt[] {
  const seen = new Set<string>()
  return doubts.filter(({ field }) => !seen.has(field) && seen.add(field))
}
