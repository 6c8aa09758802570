/** Findings as JSON (contract §3). */
import type { CheckedFile, FailedFile } from './checked.ts'

export const json = (files: readonly CheckedFile[], failed: readonly FailedFile[]): string =>
  JSON.stringify(
    { files: files.map(entryOf), ...(failed.length > 0 && { errors: failed }) },
    null,
    2,
  )

const entryOf = ({ file, result, silenced, mended }: CheckedFile): object => ({
  file,
  ...result,
  ...(silenced !== null && { silenced }),
  ...mended,
})
