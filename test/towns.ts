/**
 * Invented towns, made from a seed: consistent answers of any fullness, for property tests, evals
 * and measurements.
 */
import type { Answers } from '../src/report/answer.ts'
import { readAnswers } from '../src/report/case-file.ts'
import { isAsked } from '../src/report/checklist.ts'
import { contradictions } from '../src/report/condition.ts'
import { factsOf } from '../src/report/facts.ts'
import type { FieldSpec } from '../src/report/field.ts'
import { FIELDS, isNumeric } from '../src/report/fields.ts'
import { LISTS, SHORTFALLS, TEXTS, TOWNS } from './town-words.ts'

export type TownOptions = {
  seed: number
  /** Share of the optional fields that are answered; required ones always are. Default 1. */
  full?: number
  /** Share of the countable fields that are 0. Default 0. */
  zeros?: number
  year?: number
}

/** The answers of one invented town in case-file form. */
export function townCase(options: TownOptions): Record<string, unknown> {
  const random = generator(options.seed)
  const [county = '', town = '', kind = '镇'] = TOWNS[options.seed % TOWNS.length] ?? []
  const year = options.year ?? 2024
  const answers: Record<string, unknown> = {
    ...profile(county, town, kind, year),
    'law-plan': year <= 2020 ? '七五' : year <= 2025 ? '八五' : '九五',
  }
  for (const field of FIELDS) {
    if (field.id in answers || field.derived || PROFILE_ONLY.has(field.id)) continue
    if (field.since && field.since > year) continue
    if (field.required === 'optional' && random() > (options.full ?? 1)) continue
    const value = randomValue(field, town, random, options.zeros ?? 0, year)
    if (value !== undefined) answers[field.id] = value
  }
  for (const field of FIELDS)
    if (field.required.startsWith('if:') && !answers[field.required.slice(3, -2)])
      delete answers[field.id]
  return consistent(answers)
}

const PROFILE_ONLY = new Set(['party-name', 'doc-number', 'signer', 'publish-date', 'publish-url'])

/** The same as typed answers. */
export function townAnswers(options: TownOptions): Answers {
  const read = readAnswers(townCase(options), { by: { name: '测试', via: 'case' }, at: AT })
  if (!read.ok) throw new Error(JSON.stringify(read.problems))
  return read.answers
}

const AT = '2027-01-05T08:00:00.000Z'

/** mulberry32: a small seeded generator of numbers in [0, 1). */
export function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

function profile(county: string, town: string, kind: string, year: number) {
  const level = county.slice(-1)
  return {
    'report-year': year,
    'unit-name': `${county}${town}${kind === '街道' ? '办事处' : '人民政府'}`,
    'unit-kind': kind,
    'county-name': county,
    'joint-party': false,
    addressee: `中共${county}委、${county}人民政府`.replace(/委、/, '委员会、'),
    'sign-date': `${year + 1}-01-${10 + (county.length % 10)}`,
    'secrecy-reviewed': true,
    'upper-plan-doc': `《${county}${year}年法治建设工作要点》（${county.slice(0, 1)}${level}法办〔${year}〕4号）`,
  }
}

/** Counts that stay small in any town, with their greatest value. */
const FEW: Readonly<Record<string, number>> = {
  'suit-cases': 4,
  'suit-first': 3,
  'suit-second': 1,
  'suit-lost': 2,
  'suit-carried': 2,
  'review-cases': 3,
  'review-corrected': 1,
  'head-court-due': 3,
  'head-court-actual': 3,
  'admin-dispute-found': 6,
  'admin-dispute-solved': 5,
  'norm-issued': 2,
  'norm-revised': 2,
  'norm-repealed': 2,
  'decision-count': 4,
  'enforce-newcert': 4,
  'enforce-exam-passed': 4,
  'demo-village-national': 1,
  'demo-village-provincial': 2,
  'demo-village-city': 3,
  'judicial-advice': 2,
  'procuratorial-advice': 3,
  'advice-replied': 5,
  interfere: 0,
}

function randomValue(
  field: FieldSpec,
  town: string,
  random: () => number,
  zeros: number,
  year: number,
): unknown {
  if (isNumeric(field)) return numberFor(field, random, zeros)
  const named = (text: string) =>
    text.replaceAll('T', town).replaceAll('#', year < 2022 ? '党的十九大' : '党的二十大')
  const pool = (TEXTS[field.id] ?? LISTS[field.id] ?? []).map(named)
  switch (field.type) {
    case 'text':
      return pool.length > 0 ? pool[Math.floor(random() * pool.length)] : undefined
    case 'list':
      return pool.length > 0 ? pool.slice(0, 1 + Math.floor(random() * pool.length)) : undefined
    case 'yesno':
      return random() < 0.9
    case 'date':
      return field.id === 'head-shufa-date'
        ? `${year}-12-${10 + Math.floor(random() * 20)}`
        : undefined
    case 'pairs':
      return undefined
    default:
      return field.choices?.[0]
  }
}

function numberFor(field: FieldSpec, random: () => number, zeros: number): unknown {
  if (field.type === 'percent') return random() < 0.3 ? 100 : Math.round(900 + random() * 99) / 10
  if (field.unit === '万元') return Math.round(random() * 300) / 10
  if (random() < zeros) return random() < 0.5 ? 0 : { kind: 'none' }
  const few = FEW[field.id]
  if (few !== undefined) return Math.floor(random() * (few + 1))
  if (field.id === 'law-leaflets') return 2500 + Math.floor(random() * 6000)
  const large = /人次|份|次数|件量|条/.test(`${field.unit}${field.label}`)
  const number = 1 + Math.floor(random() ** 2 * (large ? 900 : 60))
  return random() < 0.06 && number > 20 ? `${Math.floor(number / 10) * 10}余` : number
}

/** Mends what random numbers broke: parts never exceed their wholes, lists fit their counts. */
function consistent(answers: Record<string, unknown>): Record<string, unknown> {
  const mended = { ...answers, ...shortfallsAndPlans(Number(answers['study-center-count']) || 3) }
  if ('village-count' in mended) mended['village-count'] = 12 + ((Number(mended.fund) % 20) | 0)
  mended['enforce-officers'] = 8 + (Number(mended['contract-review']) % 12 || 0)
  for (let round = 0; round < 6; round++) {
    const read = readAnswers(mended, { by: { name: '测试', via: 'case' }, at: AT })
    if (!read.ok) throw new Error(JSON.stringify(read.problems))
    const broken = contradictions(read.answers)
    if (broken.length === 0) break
    for (const { clause } of broken) mend(mended, clause)
  }
  return mended
}

/** `a + b <= c` and its kin: the right side, or the last term, takes the value that fits. */
function mend(answers: Record<string, unknown>, clause: string): void {
  const [left = '', operator = '', right = ''] = clause.split(/ (==|<=|>=|<|>) /)
  const sum = (side: string) =>
    side.split(' + ').reduce((total, id) => total + amount(answers, id), 0)
  if (left.startsWith('len(')) delete answers[left.slice(4, -1)]
  else if (operator === '<=' && left.includes(' + ')) answers[right] = sum(left)
  else if (operator === '==') answers[right] = sum(left)
  else answers[left] = operator === '<=' ? Math.min(sum(left), sum(right)) : sum(right)
}

const amount = (answers: Record<string, unknown>, id: string): number =>
  Number.parseFloat(String(answers[id] ?? 0)) || 0

function shortfallsAndPlans(n: number): Record<string, unknown> {
  const rows = SHORTFALLS.slice(n % 3, (n % 3) + 3)
  return {
    shortfalls: rows.map(([item, cause]) => ({ item, cause })),
    'next-items': [
      ...rows.map(([item, , plan, target]) => ({ item: plan, for: item, target })),
      { item: '持续推进政务公开', for: '', target: '' },
    ],
    other: { kind: 'none' },
  }
}

/** Fields an invented town was asked and answered. */
export const answeredRequired = (answers: Answers): FieldSpec[] => {
  const facts = factsOf(answers)
  return FIELDS.filter(
    (field) =>
      field.required === 'required' && isAsked(field, facts) && facts.content(field.id) !== null,
  )
}
