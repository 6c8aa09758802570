import { expect, test } from 'vitest'
import { townAnswers } from '../../test/towns.ts'
import { factsOf } from '../report/facts.ts'
import { newReport, type Report } from '../report/report.ts'
import { emptyPart, withVersion } from '../report/version.ts'
import { basisOf, isStale, planOf } from './basis.ts'
import { isAboutTown } from './pattern.ts'
import { fieldsIn } from './references.ts'
import { draftPart } from './template.ts'

const answers = townAnswers({ seed: 2, full: 0.2 })
const facts = factsOf(answers)
const report: Report = { ...newReport('甲', '2027-01-05T08:00:00.000Z'), answers }
const by = { name: '测试', via: 'page' as const }

const shared = planOf(report, facts).find(
  (plan) => plan.section === 'measures' && plan.topics.length > 1,
)
if (!shared) throw new Error('no shared heading')

const written = (origin: 'template' | 'hand') =>
  withVersion(emptyPart(shared.id), {
    prose: draftPart(shared, facts),
    origin,
    by,
    at: '',
    why: '',
    basis: basisOf(shared, facts),
  })

test('a part edited by hand keeps every topic its words tell', () => {
  const edited = { ...report, parts: { [shared.id]: written('hand') } }
  expect(planOf(edited, facts).map(({ topics }) => topics)).toEqual(
    planOf(report, facts).map(({ topics }) => topics),
  )
})

test('a changed figure leaves a part fresh, a withdrawn answer makes it stale', () => {
  const part = written('template')
  const told = fieldsIn(draftPart(shared, facts)).find(
    (id) => !isAboutTown(id) && !facts.isDerived(id) && (facts.quantity(id)?.number ?? 0) > 0,
  )
  const answer = answers[told ?? '']
  if (!told || answer?.kind !== 'given' || answer.value.type !== 'quantity')
    throw new Error('no figure in the part')
  const value = { ...answer.value, number: answer.value.number + 1 }
  expect(isStale(part, shared, factsOf({ ...answers, [told]: { ...answer, value } }))).toBe(false)
  const { [told]: _gone, ...rest } = answers
  expect(isStale(part, shared, factsOf(rest))).toBe(true)
})
