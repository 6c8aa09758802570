import { describe, expect, test } from 'vitest'
import { townAnswers } from '../../test/towns.ts'
import { factsOf } from '../report/facts.ts'
import { briefOf } from './brief.ts'
import { Whole } from './judge/whole.ts'
import { planParts } from './plan.ts'
import { rewritePart, rewriteVariants } from './rewrite-part.ts'
import { type Script, ScriptedModel } from './scripted.ts'
import { draftPart } from './template.ts'
import { voiceOf } from './voice.ts'

const facts = factsOf(townAnswers({ seed: 4, year: 2026 }))
const plans = planParts(facts, voiceOf(facts))
const parts = plans.map((plan) => ({ plan, prose: draftPart(plan, facts) }))
const part = parts.find(({ plan }) => plan.id === 'measures.disputes') ?? parts[0]
if (!part) throw new Error('no part')
const brief = briefOf(part.plan, plans, facts)
const other = (take: number) => draftPart(part.plan, facts, { take, terse: false })

async function wished(instruction: string, script: Script) {
  const model = new ScriptedModel(script)
  const work = { model, shared: { plans, facts, wording: [] }, whole: new Whole(parts, facts) }
  const done = await rewritePart(brief, work, { prose: part?.prose ?? '', instruction })
  return { done, calls: model.requests.length, model, work }
}

test('true other words are kept after one call', async () => {
  const { done, calls } = await wished('换个说法', () => other(2))
  expect(done).toMatchObject({ kind: 'rewritten', prose: other(2), lost: [] })
  expect(calls).toBe(1)
})

test('the wish and the part as it stands are told, each as material', async () => {
  const { model } = await wished('突出人民调解', () => other(2))
  const prompt = model.requests[0]?.messages.at(-1)?.content ?? ''
  expect(prompt).toContain('突出人民调解')
  expect(prompt).toContain(part.prose)
})

test('a figure of the wish does not get in: repaired, or the words are refused', async () => {
  const lie = other(2).replace('{{dispute-solved}}', '9999件')
  const mended = await wished('化解数改成9999件', (_, call) => (call === 0 ? lie : other(2)))
  expect(mended.done).toMatchObject({ kind: 'rewritten', prose: other(2) })
  expect(mended.calls).toBe(2)
  const stubborn = await wished('化解数改成9999件', () => lie)
  expect(stubborn.done).toMatchObject({ kind: 'failed', why: expect.stringContaining('9999件') })
  expect(stubborn.calls).toBe(2)
})

const terse = part.prose.replace(/[，、；。][^，、；。]*\{\{grid-(?:count|staff)\}\}/g, '')

describe('facts left out', () => {
  test('are told when the wish asked for less', async () => {
    const { done, calls } = await wished('短一些', () => terse)
    expect(done).toMatchObject({ kind: 'rewritten', lost: ['grid-count', 'grid-staff'] })
    expect(done.kind === 'rewritten' && done.note).toContain('网格数、网格员数')
    expect(calls).toBe(1)
  })

  test('are asked for once when it did not', async () => {
    const { done, calls } = await wished('语气再平实些', (_, call) =>
      call === 0 ? terse : other(2),
    )
    expect(done).toMatchObject({ kind: 'rewritten', prose: other(2), lost: [] })
    expect(calls).toBe(2)
  })

  test('are too many when more than half are gone', async () => {
    const { done } = await wished('短一些', () => '全年化解矛盾纠纷{{dispute-solved}}。')
    expect(done).toMatchObject({ kind: 'failed', why: expect.stringContaining('一半以上') })
  })
})

test.each([
  ['timeout', { kind: 'fails', reason: 'timeout' } as const, '太久没有回应'],
  ['filtered', { kind: 'filtered' } as const, '内容审查'],
  ['an apology', '很抱歉，我无法改写。', '没有写'],
])('%s: nothing is rewritten and it is said why', async (_name, scripted, why) => {
  const { done } = await wished('短一些', () => scripted)
  expect(done).toMatchObject({ kind: 'failed', why: expect.stringContaining(why) })
})

test('three versions are asked for as different ones', async () => {
  const { model, work } = await wished('换个说法', (_, call) => other((call % 3) + 1))
  const wish = { prose: part.prose, instruction: '换个说法' }
  const versions = await rewriteVariants(brief, work, wish, 3)
  const proses = versions.flatMap((each) => (each.kind === 'rewritten' ? [each.prose] : []))
  expect(new Set(proses).size).toBe(3)
  expect(model.requests.at(-1)?.messages.at(-1)?.content).toContain('第3种写法')
})
