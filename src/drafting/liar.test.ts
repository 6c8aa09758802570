import { expect, test } from 'vitest'
import { type Lie, lyingProse, type Told } from '../../test/liar.ts'
import { generator, townAnswers } from '../../test/towns.ts'
import { factsOf } from '../report/facts.ts'
import { overlaps } from '../text/span.ts'
import { briefOf } from './brief.ts'
import { draftPart } from './draft.ts'
import { bindFacts } from './figures/bind-facts.ts'
import { Whole } from './judge/whole.ts'
import { type Judgement, judge } from './judge.ts'
import { planParts } from './plan.ts'
import { print } from './references.ts'
import { ScriptedModel } from './scripted.ts'
import { draftPart as fromTemplate } from './template.ts'
import { voiceOf } from './voice.ts'

const WRITTEN = new Set(['measures', 'leadership'])

function town(seed: number) {
  const facts = factsOf(
    townAnswers({ seed, full: seed % 3 ? 0.7 : 1, zeros: 0.05, year: 2019 + (seed % 8) }),
  )
  const plans = planParts(facts, voiceOf(facts))
  const whole = new Whole(
    plans.map((plan) => ({ plan, prose: fromTemplate(plan, facts) })),
    facts,
  )
  return { facts, plans, whole, written: plans.filter(({ section }) => WRITTEN.has(section)) }
}

/** A lie is noticed by an objection at its place; one that left a fact out, by the fact's name. */
const isNoticed = (told: Told, { objections }: Judgement): boolean =>
  objections.some((objection) =>
    told.lie === 'drop'
      ? objection.field === told.field
      : objection.severity === 'error' && overlaps(objection, told),
  )

test('500 lying reports: every altered place is found', { timeout: 300_000 }, () => {
  const missed: string[] = []
  const count: Partial<Record<Lie, number>> = {}
  for (let seed = 0; seed < 500; seed++) {
    const { facts, plans, whole, written } = town(seed)
    const random = generator(seed + 4711)
    const plan = written[Math.floor(random() * written.length)]
    if (!plan) continue
    const brief = briefOf(plan, plans, facts)
    const lies = 1 + Math.floor(random() * 5)
    const source = fromTemplate(plan, facts, { take: seed % 6, terse: false })
    const lying = lyingProse(source, facts, lies, random, seed % 2 === 1)
    const judgement = judge(bindFacts(lying.prose, brief), brief, whole)
    for (const told of lying.told) {
      count[told.lie] = (count[told.lie] ?? 0) + 1
      if (isNoticed(told, judgement)) continue
      const { text } = print(lying.prose, facts)
      missed.push(`${seed} ${told.lie} ${told.field}: ${text.slice(told.start - 20, told.end + 8)}`)
    }
  }
  expect(missed).toEqual([])
  for (const lie of ['invent', 'swap', 'drop', 'round', 'change'] as const)
    expect(count[lie], lie).toBeGreaterThan(50)
})

test('a model that always lies never gets its words in', { timeout: 120_000 }, async () => {
  for (let seed = 0; seed < 40; seed++) {
    const { facts, plans, whole, written } = town(seed)
    const random = generator(seed)
    const plan = written[seed % written.length]
    if (!plan) continue
    const brief = briefOf(plan, plans, facts)
    let told: Told[] = []
    const model = new ScriptedModel(() => {
      const lying = lyingProse(brief.template, facts, 3, random, false)
      told = lying.told
      return lying.prose
    })
    const shared = { plans, facts, wording: [] }
    const drafted = await draftPart(brief, { model, shared, whole })
    if (told.length === 0) continue
    expect(drafted.origin, `${seed} ${plan.id}`).toBe('template')
    expect(drafted.prose).toBe(brief.template)
    expect(drafted.note).toMatch(/用了模板稿$/)
    expect(model.requests.length).toBe(2)
  }
})
