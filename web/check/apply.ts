/** Certain fixes put into a text. Which fix is certain, the rules said; here it is only string work. */
import type { CheckAnswer } from '../../src/channels/web/schema.ts'

export type Found = CheckAnswer['findings'][number]
export type Fix = NonNullable<Found['fix']>

/** The text with the fixes in place; of two that overlap the later one waits for the next check. */
export function applyFixes(text: string, fixes: readonly Fix[]): string {
  const ordered = [...fixes].sort((a, b) => a.start - b.start || a.end - b.end)
  let [result, at] = ['', 0]
  for (const fix of ordered) {
    if (fix.start < at) continue
    result += text.slice(at, fix.start) + fix.text
    at = fix.end
  }
  return result + text.slice(at)
}

export const fixesOf = (findings: readonly Found[]): Fix[] =>
  findings.flatMap((finding) => finding.fix ?? [])
