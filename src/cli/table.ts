/** Rows as aligned lines: a Chinese character is two columns wide, numbers stand at the right. */
export function table(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => wide(row[at] ?? ''))))
  return rows.map((row) =>
    row
      .map((cell, at) => padded(cell, widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

/** Rows as a Markdown table, aligned; the first row is its head. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const escaped = rows.map((row) => row.map((cell) => cell.replaceAll('|', '\\|')))
  const [head = [], ...body] = escaped
  const rule = head.map((_, at) =>
    '-'.repeat(Math.max(...escaped.map((row) => wide(row[at] ?? '')))),
  )
  const widths = rule.map((dashes) => dashes.length)
  return [head, rule, ...body]
    .map((row) => `| ${row.map((cell, at) => padded(cell, widths[at] ?? 0)).join(' | ')} |`)
    .join('\n')
}

function padded(cell: string, width: number): string {
  const blank = ' '.repeat(width - wide(cell))
  return /^\d+$/.test(cell) ? blank + cell : cell + blank
}

/** Columns on a terminal. */
const wide = (text: string): number =>
  [...text].reduce(
    (sum, char) => sum + (/[\u2e80-\uffef\u{1f300}-\u{3ffff}]/u.test(char) ? 2 : 1),
    0,
  )
