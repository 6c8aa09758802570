/** A named table of measurements, printed for people and written as JSON for machines. */
export type Table = { title: string; columns: string[]; rows: (string | number)[][] }

/** East-Asian characters take two columns on a terminal. */
const width = (text: string): number =>
  [...text].reduce(
    (sum, sign) => sum + (/[\u1100-\u9fff\uff00-\uff60\u3000-\u303f]/.test(sign) ? 2 : 1),
    0,
  )

const shown = (cell: string | number): string =>
  typeof cell === 'string'
    ? cell
    : cell >= 100
      ? cell.toFixed(0)
      : String(Number(cell.toPrecision(3)))

/** The table as aligned text, numbers to the right. */
export function printTable({ title, columns, rows }: Table): string {
  const lines = [columns, ...rows.map((row) => row.map(shown))]
  const widths = columns.map((_, c) => Math.max(...lines.map((line) => width(line[c] ?? ''))))
  const aligned = lines.map((line, r) =>
    line
      .map((cell, c) => {
        const pad = ' '.repeat((widths[c] ?? 0) - width(cell))
        return r > 0 && typeof rows[r - 1]?.[c] === 'number' ? pad + cell : cell + pad
      })
      .join('  ')
      .trimEnd(),
  )
  return `\n${title}\n${aligned.join('\n')}\n`
}

/** Median milliseconds of one call, after a warm-up; as many calls as fit the budget. */
export function timed(work: () => unknown, budgetMs = 400): number {
  const until = (ms: number, each: () => void) => {
    const end = performance.now() + ms
    do each()
    while (performance.now() < end)
  }
  until(budgetMs / 2, work)
  const samples: number[] = []
  until(budgetMs, () => {
    const start = performance.now()
    work()
    samples.push(performance.now() - start)
  })
  return samples.sort((a, b) => a - b)[samples.length >> 1] ?? 0
}

/** The same for asynchronous work. */
export async function timedAsync(work: () => Promise<unknown>, rounds = 8): Promise<number> {
  const samples: number[] = []
  for (let round = 0; round < rounds + 2; round++) {
    const start = performance.now()
    await work()
    if (round >= 2) samples.push(performance.now() - start)
  }
  return samples.sort((a, b) => a - b)[samples.length >> 1] ?? 0
}
