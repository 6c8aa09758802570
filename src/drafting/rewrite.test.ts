import { describe, expect, test } from 'vitest'
import { townAnswers } from '../../test/towns.ts'
import { factsOf } from '../report/facts.ts'
import { isAboutTown } from './pattern.ts'
import { fieldsIn } from './references.ts'
import { draftReport } from './report.ts'
import { rewrite } from './rewrite.ts'

const factsToldBy = (prose: string) =>
  fieldsIn(prose)
    .filter((id) => !isAboutTown(id))
    .sort()

describe('rewriting a part', () => {
  const answers = townAnswers({ seed: 5 })
  const facts = factsOf(answers)
  const parts = draftReport(answers).parts
  const long = parts.filter(({ plan }) => plan.section === 'measures')

  test.each(long.map((part) => [part.plan.id, part] as const))(
    '%s has another wording',
    (_id, { plan, prose }) => {
      const again = rewrite(plan, facts, prose, '换个说法')
      expect(again.kind).toBe('rewritten')
      if (again.kind === 'rewritten') {
        expect(again.prose).not.toBe(prose)
        expect(factsToldBy(again.prose)).toEqual(factsToldBy(prose))
      }
    },
  )

  test('短一些 keeps what is required and drops the rest', () => {
    const part = parts.find(({ plan }) => plan.id === 'measures.law-popularization')
    if (!part) throw new Error('no such part')
    const shorter = rewrite(part.plan, facts, part.prose, '短一些')
    expect(shorter.kind === 'rewritten' && shorter.prose.length < part.prose.length / 1.5).toBe(
      true,
    )
    expect(shorter.kind === 'rewritten' && fieldsIn(shorter.prose)).toContain('law-events')
  })

  test('an instruction templates cannot follow is said plainly', () => {
    const part = long[0]
    if (!part) throw new Error('no part')
    const answer = rewrite(part.plan, facts, part.prose, '用排比句')
    expect(answer.kind === 'rewritten' && answer.note).toContain('模板做不到“用排比句”')
  })
})
