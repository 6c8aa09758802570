import type { Silenced } from '../report/silence.ts'
import type { CheckResult } from '../rules/check.ts'
import type { MendedCopy } from './fix.ts'
import type { Entry } from './silences.ts'

/** A file that was checked; spans of the result index `text`. */
export type CheckedFile = {
  file: string
  text: string
  format: 'docx' | 'text'
  result: CheckResult
  /** What --allow and --silences keep back; the result is of the rest. */
  silenced: readonly Silenced<Entry>[]
  /** Only with --fix: `file` and `text` are then the mended copy. */
  mended: MendedCopy | null
}

/** A file that could not be checked, and why, in the clerk's words. */
export type FailedFile = { file: string; message: string }

export type Place = { line: number; column: number }

/**
 * Line and column of offsets in one text, both from 1; columns count UTF-16 code units. The lines
 * are looked for once: a long text with many findings stays linear.
 */
export function placesOf(text: string): (offset: number) => Place {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return (offset) => {
    let [low, high] = [0, starts.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
