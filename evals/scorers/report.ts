/** What makes a draft good, one fact each. Hard ones make everything else worthless when they fail. */
import type { Judgement } from '../../src/drafting/judge.ts'
import { fieldsIn } from '../../src/drafting/references.ts'
import type { DraftedPart } from '../../src/drafting/report.ts'
import { isRequired } from '../../src/report/checklist.ts'
import type { Facts } from '../../src/report/facts.ts'
import { fieldOf } from '../../src/report/fields.ts'
import type { CheckResult } from '../../src/rules/check.ts'

/** A drafted report with everything a scorer looks at. */
export type Scored = {
  facts: Facts
  parts: readonly (DraftedPart & { judgement: Judgement; text: string })[]
  text: string
  checked: CheckResult
  /** Characters of the template's own report. */
  usual: number
}

export type Scorer = { name: string; hard: boolean; score: (scored: Scored) => number }

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole)
const objections = ({ parts }: Scored, ...kinds: string[]) =>
  parts.flatMap(({ judgement }) =>
    judgement.objections.filter(
      ({ kind, severity }) => kinds.includes(kind) && severity === 'error',
    ),
  )

/** What is missing because nobody answered it yet is no fault of the writer. */
const OPEN = new Set(['missing-section', 'missing-addressee', 'missing-date', 'missing-signature'])

export const SCORERS: readonly Scorer[] = [
  {
    name: '每个数字都有出处',
    hard: true,
    score: (scored) => (objections(scored, 'figure', 'reference').length === 0 ? 1 : 0),
  },
  {
    name: '每个名称都有出处',
    hard: true,
    score: (scored) => (objections(scored, 'name').length === 0 ? 1 : 0),
  },
  {
    name: '没有外地地名、错年份等硬伤',
    hard: true,
    score: ({ checked }) =>
      checked.findings.some(({ rule, severity }) => severity === 'error' && !OPEN.has(rule))
        ? 0
        : 1,
  },
  {
    name: '必填的数据都写到',
    hard: true,
    score: (scored) => (coverage(scored, true) >= 0.9 ? 1 : 0),
  },
  { name: '答到的数据写到的比例', hard: false, score: (scored) => coverage(scored, false) },
  {
    name: '每百字的事实（4 个为满分）',
    hard: false,
    score: ({ parts, text }) => {
      const told = new Set(parts.flatMap(({ prose }) => fieldsIn(prose)))
      return Math.min(1, share(told.size * 100, text.length) / 4)
    },
  },
  {
    name: '篇幅与模板相当（±50%）',
    hard: false,
    score: ({ text, usual }) => (Math.abs(text.length / usual - 1) <= 0.5 ? 1 : 0),
  },
  {
    name: '警告不超过每千字 3 条',
    hard: false,
    score: ({ checked, text }) => (checked.counts.warning * 1000 <= 3 * text.length ? 1 : 0),
  },
]

/** Share of the answered facts that the prose refers to. */
function coverage({ facts, parts }: Scored, requiredOnly: boolean): number {
  const told = new Set(parts.flatMap(({ prose }) => fieldsIn(prose)))
  const missing = new Set(
    parts.flatMap(({ judgement }) => judgement.objections.flatMap(({ field }) => field ?? [])),
  )
  const answered = facts.ids.filter((id) => {
    const kind = facts.content(id)?.kind
    const isSaid = kind === 'given' || kind === 'none'
    return isSaid && (!requiredOnly || isRequired(fieldOf(id), facts)) && !NOT_PROSE.has(id)
  })
  const present = answered.filter((id) => told.has(id) && !missing.has(id))
  return share(present.length, answered.length)
}

/** Answers that are no matter of prose. */
const NOT_PROSE = new Set([
  ...['unit-kind', 'county-name', 'party-name', 'joint-party', 'secrecy-reviewed', 'signer'],
  ...['doc-number', 'publish-date', 'publish-url', 'addressee', 'sign-date', 'law-plan'],
])

/** 0 when a hard scorer fails, else the mean of the others. */
export function overall(scores: readonly number[]): number {
  const isFailed = SCORERS.some(({ hard }, index) => hard && (scores[index] ?? 0) < 1)
  const soft = scores.filter((_, index) => !SCORERS[index]?.hard)
  return isFailed || soft.length === 0 ? 0 : soft.reduce((a, b) => a + b, 0) / soft.length
}
