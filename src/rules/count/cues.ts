import { cuesIn } from '../cues.ts'
import { oncePer, type Reading } from '../reading.ts'
import type { CountCue } from '../words/count-cues.ts'

/** Where the words of one kind begin, in order. */
export const countCues = (reading: Reading, kind: CountCue): readonly number[] =>
  allCues(reading)[kind] ?? NONE

const NONE: readonly number[] = []

const allCues = oncePer((reading: Reading) => {
  const all: Partial<Record<CountCue, number[]>> = {}
  for (const { start, value } of cuesIn(reading, 'counts')) {
    const starts = all[value]
    if (starts) starts.push(start)
    else all[value] = [start]
  }
  return all
})
