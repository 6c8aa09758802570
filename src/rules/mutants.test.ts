import { describe, expect, test } from 'vitest'
import { overlaps } from '../text/span.ts'
import { check } from './check.ts'
import { goldenFiles, readExample } from './examples/example.ts'
import { figureKinds } from './mutants/figures.ts'
import { markKinds } from './mutants/marks.ts'
import { type Kind, type Mutant, pick, seeded } from './mutants/mutant.ts'
import { structureKinds } from './mutants/structure.ts'
import { wordKinds } from './mutants/words.ts'

const KINDS = [...structureKinds, ...wordKinds, ...markKinds, ...figureKinds]
const PER_KIND = 30
const GOLDEN = goldenFiles().map(readExample)

/** Whether a rule of the mutant's list fires at the spoilt place. */
function isCaught({ text, at, rules }: Mutant): boolean {
  const around = { start: at.start - 4, end: at.end + 4 }
  return check(text).findings.some(
    (finding) =>
      rules.includes(finding.rule) &&
      (finding.start === finding.end || overlaps(finding, around)) &&
      finding.end - finding.start <= 200,
  )
}

function mutantsOf(kind: Kind, seed: number): Mutant[] {
  const random = seeded(seed)
  const mutants: Mutant[] = []
  for (let trial = 0; trial < PER_KIND * 4 && mutants.length < PER_KIND; trial++) {
    const mutant = kind.make(pick(GOLDEN, random) ?? '', random)
    if (mutant) mutants.push(mutant)
  }
  return mutants
}

const results = KINDS.map((kind, index) => {
  const mutants = mutantsOf(kind, 20261120 + index)
  const missed = mutants.filter((mutant) => !isCaught(mutant))
  return { kind, mutants, missed }
})

test('there are at least 40 kinds and 2,000 mutants', () => {
  expect(KINDS.length).toBeGreaterThanOrEqual(40)
  expect(results.reduce((sum, { mutants }) => sum + mutants.length, 0)).toBeGreaterThanOrEqual(2000)
})

describe('every kind of defect is found where it was put', () => {
  test.each(results.map((result) => [result.kind.name, result] as const))(
    '%s',
    (_, { mutants, missed }) => {
      const shown = missed
        .slice(0, 3)
        .map(({ text, at }) => text.slice(Math.max(0, at.start - 12), at.end + 12))
      expect(mutants.length, 'the kind can be made').toBeGreaterThan(0)
      expect(missed.length / mutants.length, shown.join(' | ')).toBeLessThanOrEqual(0.2)
    },
  )
})

test('at least 97 % of all mutants are caught', () => {
  const all = results.reduce((sum, { mutants }) => sum + mutants.length, 0)
  const missed = results.reduce((sum, each) => sum + each.missed.length, 0)
  expect(1 - missed / all).toBeGreaterThanOrEqual(0.97)
})
