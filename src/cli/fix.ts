/** `zhubi check --fix OUT`: the certain mends, applied to a copy; the input stays as it is. */
import type { CheckOptions } from '../rules/check.ts'
import { type Change, mendReport } from '../rules/fix.ts'
import { type CheckedFile, placesOf } from './checked.ts'
import { complain, type ReportText, writeText } from './io.ts'

/** A mended copy: where from, and what was changed; lines are those of the input's text. */
export type MendedCopy = { from: string; changes: (Change & { line: number })[] }

/** Writes the mended text and gives it; throws Unusable when it cannot be written. */
export async function mendTo(
  output: string,
  from: string,
  read: ReportText,
  options: CheckOptions,
): Promise<Pick<CheckedFile, 'text' | 'format'> & { mended: MendedCopy }> {
  const given = givenText(output, read)
  const { text, changes } = mendReport(given, options)
  await writeText(output, text)
  if (read.format === 'docx') complain(`${from}：改后只写文字，写入 ${output}，不带版式`)
  const at = placesOf(given)
  const placed = changes.map((change) => ({ ...change, line: at(change.start).line }))
  return { text, format: 'text', mended: { from, changes: placed } }
}

/** Markdown would run the paragraphs of a .docx together: there a blank line parts them. */
const givenText = (output: string, { text, format }: ReportText): string =>
  format === 'docx' && /\.md$/i.test(output) ? text.replaceAll('\n', '\n\n') : text

/** What was changed, for a person: one line a change. */
export function changesTold(file: string, { from, changes }: MendedCopy): string {
  const head =
    changes.length === 0
      ? `${from} → ${file}：没有能直接改的地方，一字未动。`
      : `${from} → ${file}：改了${changes.length}处，原文件未动。`
  return [
    head,
    ...changes.map(
      ({ line, before, after, rule }) => `  第${line}行  ${changed(before, after)}  ${rule}`,
    ),
  ].join('\n')
}

function changed(before: string, after: string): string {
  if (after === '') return `“${visible(before)}” → 删去`
  if (before === '') return `加“${visible(after)}”`
  return `“${visible(before)}” → “${visible(after)}”`
}

/** Blanks and line ends as signs, or nobody sees what went. */
const visible = (text: string): string =>
  text
    .replace(/\r\n|\n|\r/g, '⏎')
    .replace(/\t/g, '⇥')
    .replace(/[ \u00a0]/g, '␣')
    .replace(/\u3000/g, '□')
