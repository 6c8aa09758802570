/** Who drafts: templates, a truthful script, a real model; and controls whose drafts must score 0. */
import { isProse } from '../src/drafting/draft.ts'
import { draftWhole, type WholeDraft } from '../src/drafting/draft-whole.ts'
import type { Model } from '../src/drafting/model.ts'
import { print } from '../src/drafting/references.ts'
import { type DraftedPart, draftReport } from '../src/drafting/report.ts'
import { ScriptedModel } from '../src/drafting/scripted.ts'
import { type Facts, factsOf } from '../src/report/facts.ts'
import { addUsage, NO_USAGE, type Usage } from '../src/report/usage.ts'
import { Faithful, promptOf } from '../test/faithful.ts'
import { lyingProse } from '../test/liar.ts'
import { generator, townAnswers } from '../test/towns.ts'
import type { Town } from './data/towns.ts'

export type Draft = { parts: readonly DraftedPart[]; byModel: number; usage: Usage }
export type Writer = { name: string; control: boolean; write: (town: Town) => Promise<Draft> }

const ALL_AT_ONCE = { concurrency: 8, tokens: Number.POSITIVE_INFINITY }

const template: Writer = {
  name: '模板',
  control: false,
  write: async ({ answers }) => ({
    parts: draftReport(answers).parts,
    byModel: 0,
    usage: NO_USAGE,
  }),
}

/** A model as the product uses it: judged, repaired once, else the template. */
export const modelWriter = (name: string, modelFor: (town: Town) => Model): Writer => ({
  name,
  control: false,
  write: async (town) =>
    resultOf(await draftWhole(town.answers, { model: modelFor(town), limits: ALL_AT_ONCE })),
})

function resultOf({ parts, drafted }: WholeDraft): Draft {
  const done = [...drafted.values()]
  const byModel = done.filter(({ origin }) => origin === 'model').length
  return {
    parts,
    byModel: done.length === 0 ? 0 : byModel / done.length,
    usage: done.map(({ usage }) => usage).reduce(addUsage, NO_USAGE),
  }
}

/** Says what a truthful model would: the templates' words in another take. */
export const scripted: Writer = modelWriter('脚本模型', ({ answers }) => {
  const faithful = new Faithful(answers, 2)
  return new ScriptedModel((request) => faithful.partFor(promptOf(request))?.prose ?? '')
})

/** A draft nobody may accept, made of the template part by part. */
const control = (
  name: string,
  spoil: (prose: string, facts: Facts, seed: number) => string,
): Writer => ({
  name: `对照：${name}`,
  control: true,
  write: async ({ answers }) => {
    const facts = factsOf(answers)
    const parts = draftReport(answers).parts.map((part, index) =>
      isProse(part.plan) ? { ...part, prose: spoil(part.prose, facts, index) } : part,
    )
    return { parts, byModel: 1, usage: NO_USAGE }
  },
})

const OTHER_TOWN = factsOf(townAnswers({ seed: 23, year: 2026 }))

export const WRITERS: readonly Writer[] = [template, scripted]

export const CONTROLS: readonly Writer[] = [
  control('空白', () => ''),
  control(
    '编造、改动数字',
    (prose, facts, seed) => lyingProse(prose, facts, 3, generator(seed), true).prose,
  ),
  control('套话', () => '坚持高位推动、压实责任，法治建设迈上新台阶，取得显著成效。'),
  control('别处的报告', (prose) => print(prose, OTHER_TOWN).text),
]
