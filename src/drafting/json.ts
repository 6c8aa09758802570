/**
 * Asks a model for JSON: with a schema where the server knows schemas, else as an object, else in
 * words (openai/dialect.ts falls back). Read tolerantly, checked by zod, asked again once with what
 * is wrong.
 */
import * as z from 'zod'
import againPrompt from '../../prompts/again.md'
import { addUsage, type Usage } from '../report/usage.ts'
import { fill } from './fill-prompt.ts'
import { jsonIn } from './json/read-json.ts'
import { type Message, type Model, ModelError, type ModelErrorReason } from './model.ts'

/** `unreadable`: what came was no such JSON, also when asked again. */
export type JsonReply<T> = { usage: Usage } & (
  | { kind: 'read'; value: T }
  | { kind: 'unreadable' }
  | { kind: 'failed'; reason: ModelErrorReason }
)

const LIMIT = 60_000

/** Never throws for anything a model or its server does. */
export async function askJson<T>(
  model: Model,
  messages: readonly Message[],
  name: string,
  schema: z.ZodType<T>,
  signal?: AbortSignal,
): Promise<JsonReply<T>> {
  const first = await askOnce(model, messages, name, schema, signal)
  if (!('wrong' in first)) return first
  const again = [...messages.slice(0, -1), correction(messages, first.wrong)]
  const second = await askOnce(model, again, name, schema, signal)
  const usage = addUsage(first.usage, second.usage)
  return 'wrong' in second ? { kind: 'unreadable', usage } : { ...second, usage }
}

type Once<T> = Exclude<JsonReply<T>, { kind: 'unreadable' }> | { wrong: string; usage: Usage }

async function askOnce<T>(
  model: Model,
  messages: readonly Message[],
  name: string,
  schema: z.ZodType<T>,
  signal?: AbortSignal,
): Promise<Once<T>> {
  const form = { name, schema: z.toJSONSchema(schema) }
  try {
    const reply = await model.chat({ messages, form, limit: LIMIT }, signal ? { signal } : {})
    const { usage } = reply
    if (reply.kind === 'filtered') return { kind: 'failed', reason: 'refused', usage }
    if (reply.kind === 'silent') return { wrong: '没有内容', usage }
    const read = schema.safeParse(jsonIn(reply.text))
    return read.success
      ? { kind: 'read', value: read.data, usage }
      : { wrong: wordsFor(read.error), usage }
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    return { kind: 'failed', reason: error.reason, usage: error.usage }
  }
}

/** The question again, with what was wrong: no server meets two turns of one speaker. */
const correction = (messages: readonly Message[], wrong: string): Message => ({
  role: 'user',
  content: `${messages.at(-1)?.content ?? ''}\n\n${fill(againPrompt, { error: wrong })}`,
})

const SHOWN = 5

const wordsFor = ({ issues }: z.ZodError): string =>
  issues
    .slice(0, SHOWN)
    .map(({ path, message }) => `${path.join('.') || '整个回答'}：${message}`)
    .join('；')
