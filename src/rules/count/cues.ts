import { cuesIn } from '../cues.ts'
import type { Reading } from '../reading.ts'
import type { CountCue } from '../words/count-cues.ts'

/** Where the words of one kind begin, in order. */
export function countCues(reading: Reading, kind: CountCue): number[] {
  const starts: number[] = []
  for (const { start, value } of cuesIn(reading, 'counts')) if (value === kind) starts.push(start)
  return starts
}
