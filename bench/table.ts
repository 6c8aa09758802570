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

/** How long every tool warms up, and then is measured (milliseconds). */
const WARM_UP = 8000
const MEASURED = 1500

/** Median milliseconds of one call after a warm-up; all tools get the same time for both. */
export async function timed(work: () => unknown): Promise<number> {
  await during(WARM_UP, work)
  const samples = await during(MEASURED, work)
  return samples.sort((a, b) => a - b)[samples.length >> 1] ?? 0
}

/** The milliseconds of each call; at least one. */
async function during(budget: number, work: () => unknown): Promise<number[]> {
  const samples: number[] = []
  const end = performance.now() + budget
  do {
    const start = performance.now()
    const made = work()
    if (made instanceof Promise) await made
    samples.push(performance.now() - start)
  } while (performance.now() < end)
  return samples
}
