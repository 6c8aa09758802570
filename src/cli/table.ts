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
