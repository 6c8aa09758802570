import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { answeredRequired, townAnswers, townCase } from '../../test/towns.ts'
import { CANON } from '../report/annual/canon.ts'
import type { Answers } from '../report/answer.ts'
import { textOf } from '../report/block.ts'
import { isCurrent } from '../report/canon.ts'
import { contradictions } from '../report/condition.ts'
import { type Facts, factsOf } from '../report/facts.ts'
import { FIELDS } from '../report/fields.ts'
import { figuresIn } from '../text/figures.ts'
import { fieldsToldIn, planParts } from './plan.ts'
import { fieldsIn, print } from './references.ts'
import { draftReport, printReport, traceOf } from './report.ts'
import { draftPart } from './template.ts'
import { voiceOf } from './voice.ts'

const seeds = fc.record({
  seed: fc.nat(100_000),
  full: fc.constantFrom(0, 0.3, 0.7, 1),
  zeros: fc.constantFrom(0, 0.3, 1),
  year: fc.integer({ min: 2019, max: 2027 }),
})
const textOfTown = (answers: Answers) => textOf(draftReport(answers).blocks)

/** Required yes/no of the filing itself are not prose (联名 shows in the title, 保密审查 nowhere). */
const NOT_PROSE = new Set(['joint-party', 'secrecy-reviewed', 'unit-kind', 'county-name'])

describe('a report from facts alone', () => {
  test('has no figure outside a reference', () => {
    fc.assert(
      fc.property(seeds, (options) => {
        const answers = townAnswers(options)
        for (const { plan, prose } of draftReport(answers).parts) {
          const { text, references } = print(prose, factsOf(answers))
          for (const figure of figuresIn(text)) {
            const source = references.find(
              (r) => r.start <= figure.start && figure.end <= r.end + 2,
            )
            expect(source, `${plan.id}: ${figure.text} in “${text}”`).toBeDefined()
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  test('tells every required answer', () => {
    fc.assert(
      fc.property(seeds, (options) => {
        const answers = townAnswers(options)
        const told = new Set(draftReport(answers).parts.flatMap(({ prose }) => fieldsIn(prose)))
        const untold = answeredRequired(answers)
          .map((field) => field.id)
          .filter((id) => !told.has(id) && !NOT_PROSE.has(id))
        expect(untold).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('changes only the places of a changed figure', () => {
    fc.assert(
      fc.property(seeds, fc.nat(300), (options, pick) => {
        const answers = townAnswers(options)
        const figures = Object.keys(answers).filter((id) => {
          const answer = answers[id]
          return (
            id !== 'report-year' &&
            answer?.kind === 'given' &&
            answer.value.type === 'quantity' &&
            answer.value.number > 0
          )
        })
        const id = figures[pick % figures.length] ?? ''
        const answer = answers[id]
        if (answer?.kind !== 'given' || answer.value.type !== 'quantity') return
        const value = { ...answer.value, number: answer.value.number + 1 }
        const changed = { ...answers, [id]: { ...answer, value } }
        if (contradictions(changed).length > 0) return
        const before = draftReport(answers).parts
        const after = draftReport(changed).parts
        expect(after.map(({ prose }) => prose)).toEqual(before.map(({ prose }) => prose))
        const places = (trace: ReturnType<typeof traceOf>) =>
          trace.filter(({ field }) => field !== id && !DEPENDENT.has(field)).map(({ text }) => text)
        expect(places(traceOf(after, factsOf(changed)))).toEqual(
          places(traceOf(before, factsOf(answers))),
        )
      }),
      { numRuns: 150 },
    )
  })

  test('does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(seeds, (options) => {
        const answers = townAnswers(options)
        const turned = Object.fromEntries(Object.entries(answers).reverse())
        expect(textOfTown(turned)).toBe(textOfTown(answers))
      }),
      { numRuns: 40 },
    )
  })

  test('holds 3,000–4,500 characters when everything is answered', () => {
    for (let seed = 0; seed < 10; seed++) {
      const length = textOfTown(townAnswers({ seed })).replace(/\s/g, '').length
      expect(length).toBeGreaterThan(3000)
      expect(length).toBeLessThan(4500)
    }
  })

  test('leaves no mark of a sentence that fell away', () => {
    fc.assert(
      fc.property(seeds, (options) => {
        const text = textOfTown(townAnswers(options))
        expect(text).not.toMatch(/[，、；：][。，、；]|。。|（）|\{\{|\[|\]|undefined|null|NaN/)
        expect(text).not.toMatch(/^[，、；。]/m)
      }),
      { numRuns: 200 },
    )
  })

  test('has no heading without words below it', () => {
    fc.assert(
      fc.property(seeds, (options) => {
        const { parts } = draftReport(townAnswers(options))
        expect(parts.filter(({ prose }) => prose === '').map(({ plan }) => plan.id)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('names nothing outside its years', () => {
    fc.assert(
      fc.property(seeds, (options) => {
        const answers = townAnswers(options)
        const given = JSON.stringify(answers)
        const text = textOfTown(answers)
        const outdated = CANON.filter(
          (name) => ['会议', '规划', '普法'].includes(name.kind) && !isCurrent(name, options.year),
        ).filter((name) => text.includes(name.name) && !given.includes(name.name))
        expect(outdated.map((name) => name.name)).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

/** Computed from other answers, so they move with them. */
const DEPENDENT = new Set(FIELDS.filter((field) => field.derived).map((field) => field.id))

test('every field has a place in some passage', () => {
  const answers = townAnswers({ seed: 3, year: 2026 })
  const facts = factsOf(answers)
  const told = new Set(draftReport(answers).parts.flatMap(({ prose }) => fieldsIn(prose)))
  const untold = planParts(facts, voiceOf(facts))
    .filter((plan) => plan.section === 'measures')
    .flatMap((plan) => plan.topics.flatMap(fieldsToldIn))
    .filter((id) => isSayable(facts, id) && !told.has(id))
    .filter((id) => !OPTIONAL_ELSEWHERE.has(id))
  expect(untold).toEqual([])
})

const isSayable = (facts: Facts, id: string): boolean => {
  const value = facts.value(id)
  return value !== null && !facts.isZero(id) && !(value.type === 'yesno' && !value.yes)
}

/** Told only where another answer makes room for them. */
const OPTIONAL_ELSEWHERE = new Set([
  'head-court-rate',
  'fund',
  'law-days',
  'head-clean',
  'suit-lost-reason',
  'norm-three',
])

test('two towns share no run of 30 characters outside names and their own words', () => {
  const reports = Array.from({ length: 10 }, (_, seed) =>
    wordsOfOurs(townAnswers({ seed, year: 2026 })),
  )
  const shared = reports.flatMap((a, i) =>
    reports.slice(i + 1).flatMap((b) => a.flatMap((line) => sharedRun(line, b) ?? [])),
  )
  expect(shared).toEqual([])
})

const NAMES = CANON.flatMap((name) => [name.name, ...('short' in name ? name.short : [])]).sort(
  (a, b) => b.length - a.length,
)

/** Printed lines with ※ for names of laws, meetings and documents and for the clerk's own words. */
function wordsOfOurs(answers: Answers): string[] {
  const facts = factsOf(answers)
  return draftReport(answers).parts.flatMap(({ prose }) => {
    const { text, references } = print(prose, facts)
    const masked = references.reduceRight(
      (rest, { start, end, field, source }) =>
        facts.quantity(field) || /[!?]/.test(source)
          ? rest
          : `${rest.slice(0, start)}※${rest.slice(end)}`,
      text,
    )
    return masked
      .split('\n')
      .map((line) =>
        NAMES.reduce((rest, name) => rest.replaceAll(name, '※'), line.replace(/《[^》]*》/g, '※')),
      )
  })
}

/** The first run of 30 characters that stands in one of the other lines too. */
function sharedRun(line: string, others: string[]): string | null {
  for (let start = 0; start + 30 <= line.length; start++) {
    const run = line.slice(start, start + 30)
    if (!run.includes('※') && others.some((other) => other.includes(run))) return run
  }
  return null
}

test('a pinned part keeps its own heading', () => {
  const facts = factsOf(townAnswers({ seed: 2, full: 0.2 }))
  const voice = voiceOf(facts)
  const shared = planParts(facts, voice).find(
    (plan) => plan.section === 'measures' && plan.topics.length > 1,
  )
  const [, topic] = shared?.topics ?? []
  if (!shared || !topic) throw new Error('no shared heading')
  const pinned = planParts(facts, voice, new Map([[`measures.${topic}`, [topic]]]))
  expect(pinned.find((plan) => plan.id === `measures.${topic}`)?.topics).toEqual([topic])
  const kept = planParts(facts, voice, new Map([[shared.id, shared.topics]]))
  expect(kept.map((plan) => plan.topics)).toEqual(
    planParts(facts, voice).map((plan) => plan.topics),
  )
})

test('drafting is the same twice', () => {
  const answers = townAnswers({ seed: 7 })
  const facts = factsOf(answers)
  const parts = draftReport(answers).parts
  expect(printReport(parts, facts)).toEqual(draftReport(answers).blocks)
  for (const { plan, prose } of parts) expect(draftPart(plan, facts)).toBe(prose)
})

test('an invented town is consistent', () => {
  expect(townCase({ seed: 1 })).toEqual(townCase({ seed: 1 }))
})
