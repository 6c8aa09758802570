import type { CheckResult } from '../rules/check.ts'

/** A file that was checked; spans of the result index `text`. */
export type CheckedFile = {
  file: string
  text: string
  format: 'docx' | 'text'
  result: CheckResult
}

/** A file that could not be checked, and why, in the clerk's words. */
export type FailedFile = { file: string; message: string }

/** Line and column of an offset, both from 1; columns count UTF-16 code units. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}
