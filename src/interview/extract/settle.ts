/**
 * Several readings of one field become one: equal ones agree, a correction replaces, a breakdown
 * (其中…) yields to its whole, figures beat their own zero; anything else is told as two values.
 */
import type { Doubt, Heard, Scene } from './scene.ts'

export function settle(
  heard: readonly Heard[],
  doubts: readonly Doubt[],
  scene: Scene,
): { heard: Heard[]; doubts: Doubt[] } {
  const byField = new Map<string, Heard[]>()
  for (const each of heard) byField.set(each.field, [...(byField.get(each.field) ?? []), each])
  const settled: Heard[] = []
  const open: Doubt[] = doubts.filter(({ field }) => !byField.has(field))
  for (const [field, readings] of byField) {
    const one = agree(readings, scene)
    if (one) settled.push(one)
    else
      open.push({
        ...{ field, start: readings[0]?.start ?? 0, end: readings.at(-1)?.end ?? 0 },
        quote: readings.map(({ quote }) => quote).join('／'),
        why: 'two-values',
      })
  }
  settled.sort((a, b) => a.start - b.start || a.end - b.end)
  return { heard: settled, doubts: unique(open) }
}

const same = (a: Heard, b: Heard): boolean =>
  JSON.stringify(a.content) === JSON.stringify(b.content)

function agree(readings: readonly Heard[], scene: Scene): Heard | null {
  const [first, ...others] = readings
  if (!first) return null
  let kept = first
  for (const next of others) {
    if (same(kept, next)) continue
    if (next.corrects) kept = next
    else if (!isBreakdown(kept, next, scene)) return null
  }
  return kept
}

/** 共9600份，其中宣传册4200份: what follows 其中 is a part, not another total. */
const isBreakdown = (whole: Heard, part: Heard, scene: Scene): boolean =>
  /其中|包括|含/.test(scene.text.slice(whole.end, part.start + 2)) && part.start - whole.end < 80

function unique(doubts: readonly Doubt[]): Doubt[] {
  const seen = new Set<string>()
  return doubts.filter(({ field }) => !seen.has(field) && seen.add(field))
}
