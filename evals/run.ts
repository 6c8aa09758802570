/** Runs every task and gathers the results. Fails when a control scores. */
import type { Model } from '../src/drafting/model.ts'
import { ScriptedModel } from '../src/drafting/scripted.ts'
import { Faithful, promptOf } from '../test/faithful.ts'
import { type Town, towns } from './data/towns.ts'
import type { Results } from './table.ts'
import { type DraftRow, draftAll } from './tasks/draft.ts'
import { type ExtractRow, extractAll, inventing, knowing } from './tasks/extract.ts'
import { rewriteAll } from './tasks/rewrite.ts'
import { CONTROLS, modelWriter, WRITERS } from './writers.ts'

/** Towns whose disputes part is rewritten. */
const REWRITTEN = 5

/** `model` null: templates and scripts only. */
export async function runEvals(name: string, model: Model | null): Promise<Results> {
  const all = towns()
  const some = all.slice(-REWRITTEN)
  const writers = model ? [...WRITERS, modelWriter(model.name, () => model)] : WRITERS
  const drafts: DraftRow[] = []
  for (const writer of [...CONTROLS, ...writers]) drafts.push(await draftAll(writer, all))
  return {
    name,
    at: new Date().toISOString(),
    drafts,
    rewrites: [
      await rewriteAll('模板', null, some),
      await rewriteAll('脚本模型', otherWords(some), some),
      ...(model ? [await rewriteAll(model.name, model, some)] : []),
    ],
    readings: [
      await extractAll('只用规则', null),
      await extractAll('对照：规则＋编造的模型', inventing),
      await extractAll('规则＋脚本模型', knowing),
      ...(model ? [await extractAll(`规则＋${model.name}`, () => model)] : []),
    ],
  }
}

/** A script that rewrites truthfully: another take, chosen by what the cards print. */
function otherWords(some: readonly Town[]): Model {
  const known = some.map(({ answers }) => new Faithful(answers, 4))
  return new ScriptedModel((request) => {
    const prompt = promptOf(request)
    const town = known.find(({ facts }) => prompt.includes(`单位：${facts.text('unit-name')}\n`))
    return town?.partFor(prompt)?.prose ?? ''
  })
}

/** What is wrong with the evals themselves: a control that scores. */
export const failuresOf = ({ drafts, readings }: Results): string[] => [
  ...drafts.flatMap(({ writer, control, best }) =>
    control && best > 0 ? [`${writer} 应为 0 分，最高 ${best}`] : [],
  ),
  ...inventedReadings(readings),
]

function inventedReadings(readings: readonly ExtractRow[]): string[] {
  const [rules, invented] = readings
  return rules && invented && invented.wrong > rules.wrong ? ['编造的模型让读错变多了'] : []
}
