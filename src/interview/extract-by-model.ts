/**
 * What the rules leave of a message, read by a model. Nothing it says is believed: a field must exist,
 * its quote must stand in the message, its figure in the quote; what the rules heard or doubt stays
 * theirs. The result is proposals; conflicts with stored answers are for the clerk to decide.
 */
import * as z from 'zod'
import extractPrompt from '../../prompts/extract.md'
import extractMessagePrompt from '../../prompts/extract-message.md'
import { fenced, fill, listed } from '../drafting/fill-prompt.ts'
import { askJson } from '../drafting/json.ts'
import type { Message, Model } from '../drafting/model.ts'
import { isAsked } from '../report/checklist.ts'
import { type Facts, factsOf, printContent } from '../report/facts.ts'
import type { FieldSpec } from '../report/field.ts'
import { FIELDS, fieldOf, isTopicId, topicById } from '../report/fields.ts'
import type { Usage } from '../report/usage.ts'
import { verified } from './extract/verify.ts'
import { type Heard, type Reading, read, type Setting } from './extract.ts'

const Cell = z.union([z.string(), z.number(), z.boolean()])
const Row = z.object({
  item: z.string(),
  cause: z.string().optional(),
  for: z.string().optional(),
  target: z.string().optional(),
})

/** What the model is to answer. */
export const Found = z.object({
  answers: z
    .array(
      z.object({
        field: z.string(),
        kind: z.enum(['given', 'none', 'unknown', 'not-applicable']),
        value: z.union([Cell, z.array(z.string()), z.array(Row), z.null()]).optional(),
        reason: z.string().nullish(),
        quote: z.string(),
      }),
    )
    .max(200),
})
export type FoundAnswer = z.infer<typeof Found>['answers'][number]

/** `rest` is what the model adds to the rules' reading; null where it could not be asked. */
export type ModelReading = { rules: Reading; rest: Heard[] | null; usage: Usage | null }

/**
 * Reads a message with rules and then with a model. Never throws for what a model does. `rules` is the
 * rules' own reading where somebody has it.
 */
export async function readWithModel(
  text: string,
  setting: Setting,
  model: Model,
  signal?: AbortSignal,
  rules: Reading = read(text, setting),
): Promise<ModelReading> {
  const messages = extractionMessages(text, setting)
  const reply = await askJson(model, messages, 'answers', Found, signal)
  if (reply.kind !== 'read') return { rules, rest: null, usage: reply.usage }
  const rest = verified(reply.value.answers, text, rules, setting)
  return { rules, rest, usage: reply.usage }
}

/** The constant part first: rules and fields of the year; then the question asked and the words. */
export function extractionMessages(text: string, setting: Setting): Message[] {
  const facts = factsOf(setting.answers)
  const { asked } = setting
  const topic = asked !== null && isTopicId(asked) ? topicById(asked) : null
  return [
    {
      role: 'system',
      content: fill(extractPrompt, {
        year: facts.year === null ? '报告' : `${facts.year}`,
        fields: fieldLines(facts),
      }),
    },
    {
      role: 'user',
      content: fill(extractMessagePrompt, {
        asked: topic ? `${topic.title}：${topic.ask}` : '（没有问具体的题）',
        known: knownLines(asked, facts),
        text: fenced(text),
      }),
    },
  ]
}

const TYPES: Record<FieldSpec['type'], string> = {
  integer: '数字',
  percent: '百分数',
  money: '金额',
  decimal: '数字',
  text: '文字',
  choice: '选一',
  list: '列表',
  pairs: '成对',
  yesno: '是非',
  date: '日期',
}

const fieldLines = (facts: Facts): string =>
  FIELDS.filter((field) => isAsked(field, facts) && !field.derived)
    .map(({ id, type, unit, question, choices }) =>
      [id, TYPES[type], unit ?? '-', question + (choices ? `（${choices.join('/')}）` : '')].join(
        ' ',
      ),
    )
    .join('\n')

/** Only the topic asked: the rest would change with every answer. */
function knownLines(asked: string | null, facts: Facts): string {
  const fields = asked !== null && isTopicId(asked) ? topicById(asked).fields : []
  return listed(
    fields.flatMap(({ id }) => {
      const content = facts.content(id)
      return content ? [`${fieldOf(id).label}：${fenced(printContent(id, content))}`] : []
    }),
  )
}
