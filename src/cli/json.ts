/** Findings as JSON (contract §3). */
import { tellSilenced } from '../report/silence.ts'
import type { CheckedFile, FailedFile } from './checked.ts'
import { type Entry, idleEntries, type Kept } from './silences.ts'

export const json = (
  files: readonly CheckedFile[],
  failed: readonly FailedFile[],
  kept: Kept,
): string =>
  JSON.stringify(
    {
      files: files.map((checked) => entryOf(checked, kept)),
      ...(failed.length > 0 && { errors: failed }),
      ...(kept.file !== null && { unmatched: idleEntries(kept, files).map(told) }),
    },
    null,
    2,
  )

const entryOf = ({ file, result, silenced, mended }: CheckedFile, { entries }: Kept): object => ({
  file,
  ...result,
  ...(entries && {
    silenced: silenced.length,
    silencedFindings: silenced.map(tellSilenced),
  }),
  ...mended,
})

const told = ({ from: _, ...silence }: Entry): object => silence
