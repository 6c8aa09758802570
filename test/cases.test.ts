import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { draftReport } from '../src/drafting/report.ts'
import { textOf } from '../src/report/block.ts'
import { parseCase } from '../src/report/case-file.ts'
import { openItems } from '../src/report/checklist.ts'
import { contradictions } from '../src/report/condition.ts'
import { check } from '../src/rules/check.ts'
import { townAnswers } from './towns.ts'

/** Material that may lie beside a checkout; a clone without it skips these with a message. */
const SHARED = process.env.ZHUBI_SHARED ?? '../shared'
const folder = join(SHARED, 'cases')
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : []
const said = { by: { name: '测试', via: 'case' as const }, at: '2027-01-05T08:00:00.000Z' }

const serious = (text: string, answers: Parameters<typeof draftReport>[0]) =>
  check(text, { answers }).findings.filter(({ severity }) => severity !== 'advice')

/**
 * Rules that speak of what the answers leave open, contradict or word badly; none of them can be
 * raised by the drafting itself, as the full invented towns below show.
 */
const DESERVED = new Set([
  'missing-section',
  'missing-addressee',
  'missing-date',
  'late-date',
  'topic-gap',
  'cause',
  'contradiction',
  'count-mismatch',
  'addressee-organ',
  'group-twice',
  'outdated',
])

describe.skipIf(files.length === 0)(`cases beside the checkout (${folder})`, () => {
  test.each(files)('%s drafts the same twice and deserves its findings', (file) => {
    const read = parseCase(readFileSync(join(folder, file), 'utf8'), said)
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const draft = draftReport(read.answers)
    const text = textOf(draft.blocks)
    expect(textOf(draftReport(read.answers).blocks)).toBe(text)
    expect(draft.openItems).toEqual(openItems(read.answers))
    const findings = serious(text, read.answers)
    const isComplete = draft.openItems.every(({ field }) => field === 'signer')
    if (isComplete && contradictions(read.answers).length === 0) expect(findings).toEqual([])
    expect(findings.filter(({ rule }) => !DESERVED.has(rule))).toEqual([])
  })
})

test('a full invented town is drafted without error or warning', () => {
  const found = Array.from({ length: 40 }, (_, seed) => {
    const answers = townAnswers({ seed, year: 2020 + (seed % 8) })
    return serious(textOf(draftReport(answers).blocks), answers)
  }).flat()
  expect(found.map(({ rule, message, quote }) => `${rule} ${message} ${quote}`)).toEqual([])
})
