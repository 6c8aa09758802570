/** Reads the labelled messages: how many of the fields, and how much that nobody said. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Model } from '../../src/drafting/model.ts'
import { ScriptedModel } from '../../src/drafting/scripted.ts'
import { type Heard, read } from '../../src/interview/extract.ts'
import { readWithModel } from '../../src/interview/extract-by-model.ts'
import { isSame, type Sample, samplesIn } from '../../src/interview/testing/samples.ts'
import type { Answers } from '../../src/report/answer.ts'
import { toCaseValue } from '../../src/report/case-file.ts'
import { addUsage, NO_USAGE, type Usage } from '../../src/report/usage.ts'

export type ExtractRow = {
  reader: string
  messages: number
  fields: number
  read: number
  wrong: number
  usage: Usage
}

const MESSAGES = resolve(import.meta.dirname, '../../src/interview/examples/messages.md')
const NOW = '2027-01-05T00:00:00Z'
const SAID = { by: { name: '', via: 'case' as const }, at: NOW }
const KNOWN: Answers = {
  'report-year': { ...SAID, kind: 'given', value: { type: 'quantity', number: 2026, hedge: '' } },
}

const settingOf = ({ asked, wanted }: Sample) => ({
  ...{ asked, wanted, now: NOW },
  answers: asked === 'unit-basics' ? {} : KNOWN,
})

/** `modelFor` null: rules alone. */
export async function extractAll(
  reader: string,
  modelFor: ((sample: Sample) => Model) | null,
): Promise<ExtractRow> {
  const samples = samplesIn(readFileSync(MESSAGES, 'utf8'))
  const row: ExtractRow = {
    ...{ reader, messages: samples.length, fields: 0, read: 0, wrong: 0, usage: NO_USAGE },
  }
  for (const sample of samples) {
    const { heard, usage } = await heardIn(sample, modelFor?.(sample) ?? null)
    row.usage = addUsage(row.usage, usage)
    row.fields += Object.keys(sample.tells).length
    for (const { field, content } of heard) {
      const label = sample.tells[field]
      if (label && isSame(label, content)) row.read++
      else row.wrong++
    }
  }
  return { ...row, read: row.read / row.fields, wrong: row.wrong / row.fields }
}

async function heardIn(
  sample: Sample,
  model: Model | null,
): Promise<{ heard: Heard[]; usage: Usage }> {
  const setting = settingOf(sample)
  if (!model) return { heard: read(sample.say, setting).heard, usage: NO_USAGE }
  const { rules, rest, usage } = await readWithModel(sample.say, setting, model)
  return { heard: [...rules.heard, ...(rest ?? [])], usage: usage ?? NO_USAGE }
}

/** A model that says every label, each with the whole message as its quote. */
export const knowing = ({ tells, say }: Sample): Model =>
  new ScriptedModel(() =>
    JSON.stringify({
      answers: Object.entries(tells).map(([field, content]) => ({
        ...{ field, kind: content.kind, quote: say },
        value: content.kind === 'given' ? toCaseValue(content.value) : null,
      })),
    }),
  )

/** A control: says a figure for every field that was not told. Nothing of it may be taken. */
export const inventing = ({ say }: Sample): Model =>
  new ScriptedModel(() =>
    JSON.stringify({
      answers: ['dispute-found', 'service-items', 'adviser-count', 'law-leaflets', 'fund'].map(
        (field) => ({ field, kind: 'given', value: 98765, quote: say }),
      ),
    }),
  )
