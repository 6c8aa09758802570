/** The towns that are drafted: shared cases where they are at hand, and invented ones of every kind. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Answers } from '../../src/report/answer.ts'
import { parseCase } from '../../src/report/case-file.ts'
import { type TownOptions, townAnswers } from '../../test/towns.ts'

export type Town = { name: string; answers: Answers }

/** Kinds, years and gaps: full and thin, many zeros, before and after each five-year plan. */
const INVENTED: readonly TownOptions[] = [
  { seed: 1, year: 2026 },
  { seed: 2, year: 2026, full: 0.6 },
  { seed: 3, year: 2025, zeros: 0.3 },
  { seed: 4, year: 2025, full: 0.3 },
  { seed: 5, year: 2024 },
  { seed: 6, year: 2023, full: 0.5, zeros: 0.2 },
  { seed: 7, year: 2022 },
  { seed: 8, year: 2021, full: 0.2 },
  { seed: 9, year: 2020, full: 0.7 },
  { seed: 10, year: 2019, full: 0.8 },
  { seed: 11, year: 2026, full: 0, zeros: 0.5 },
  { seed: 12, year: 2025, full: 0.9, zeros: 0.1 },
]

export const towns = (): Town[] => [...fromFiles(), ...INVENTED.map(invented)]

const invented = (options: TownOptions): Town => {
  const { seed, year = 2024, full = 1, zeros = 0 } = options
  return {
    name: `虚构${seed}（${year}，答${full * 100}%，零${zeros * 100}%）`,
    answers: townAnswers(options),
  }
}

function fromFiles(): Town[] {
  const root = resolve(import.meta.dirname, '../..')
  const shared = process.env.ZHUBI_SHARED ?? join(root, '../shared')
  return [join(root, 'test/fixtures'), join(shared, 'cases')]
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((file) => file.endsWith('.json'))
        .map((file) => fromFile(join(folder, file), file.replace('.json', ''))),
    )
}

function fromFile(path: string, name: string): Town {
  const said = { by: { name: path, via: 'case' as const }, at: '2027-01-05T00:00:00Z' }
  const read = parseCase(readFileSync(path, 'utf8'), said)
  if (!read.ok) throw new Error(`${path}: ${JSON.stringify(read.problems)}`)
  return { name, answers: read.answers }
}
