/**
 * Tries a model as drafting will use it, and says in plain words what works, what does not, and what
 * we do instead. Costs three or four short calls.
 */
import * as z from 'zod'
import probe from '../../prompts/probe.md'
import probeForm from '../../prompts/probe-form.md'
import { readAnswers } from '../report/case-file.ts'
import { factsOf } from '../report/facts.ts'
import { briefOf } from './brief.ts'
import { wordsOfFailure } from './draft/choose.ts'
import { draftPart } from './draft.ts'
import { askJson } from './json.ts'
import { Whole } from './judge/whole.ts'
import { ModelError, type ModelErrorReason } from './model.ts'
import type { OpenAIModel } from './openai.ts'
import { draftReport } from './report.ts'

/** `ok`: it works; `partly`: we have another way; `not`: it cannot be used like this. */
export type Trial = { state: 'ok' | 'partly' | 'not'; words: string }

/** Tells each result as it comes, and all of them at the end. */
export async function tryModel(
  model: OpenAIModel,
  tell: (trial: Trial) => void = () => {},
): Promise<Trial[]> {
  const trials: Trial[] = []
  const note = (...more: Trial[]) => {
    trials.push(...more)
    for (const trial of more) tell(trial)
  }
  const answer = await trySpeaking(model)
  note(...answer)
  if (answer.some(({ state }) => state === 'not')) return trials
  note(await tryForm(model))
  note(await tryWriting(model))
  return trials
}

async function trySpeaking(model: OpenAIModel): Promise<Trial[]> {
  const started = Date.now()
  let first = 0
  let pieces = 0
  try {
    const reply = await model.chat(
      { messages: [{ role: 'user', content: probe }], limit: 2000 },
      {
        onText: () => {
          first ||= Date.now() - started
          pieces++
        },
      },
    )
    if (reply.kind === 'filtered' || reply.kind === 'silent')
      return [{ state: 'not', words: '连得上，但没有说出话来。' }]
    const took = (Date.now() - started) / 1000
    return [
      {
        state: 'ok',
        words: `连得上，${model.name} 会回话：首字 ${first} 毫秒，共 ${took.toFixed(1)} 秒。`,
      },
      pieces > 1
        ? { state: 'ok', words: '边写边出字。' }
        : { state: 'partly', words: '不会边写边出字，写完一段才显示。' },
      reply.usage.guessed
        ? { state: 'partly', words: '不报用量，用量按字数估算。' }
        : { state: 'ok', words: '报用量。' },
    ]
  } catch (error) {
    if (!(error instanceof ModelError)) throw error
    return [{ state: 'not', words: `${wordsOfFailure(error.reason)}。${ADVICE[error.reason]}` }]
  }
}

const ADVICE: Readonly<Record<ModelErrorReason, string>> = {
  unreachable: '请检查 LLM_BASE_URL 的地址和端口，服务是否已启动，这台机器能否访问它。',
  insecure: '请检查 LLM_BASE_URL 是 http 还是 https，证书是否有效。',
  forbidden: '请检查 LLM_API_KEY。',
  'no-model': '请检查 LLM_MODEL 的名称，以及 LLM_BASE_URL 是否要以 /v1 结尾。',
  quota: '请检查账户余额和并发限制，或调小 LLM_CONCURRENCY。',
  refused: '请检查 LLM_MODEL 是不是对话模型。',
  failing: '请看模型服务自己的日志，稍后再试。',
  timeout: '请稍后再试，或调大 LLM_TIMEOUT_MS。',
  broken: '请检查 LLM_BASE_URL 指向的是不是兼容 OpenAI 的接口。',
  budget: '',
  stopped: '',
}

const Form = z.object({ answers: z.array(z.object({ field: z.string(), value: z.number() })) })

async function tryForm(model: OpenAIModel): Promise<Trial> {
  const messages = [{ role: 'user' as const, content: probeForm }]
  const reply = await askJson(model, messages, 'answers', Form)
  if (reply.kind !== 'read')
    return { state: 'partly', words: '不会按格式回答：读一段话里的数据时只用规则，不用模型。' }
  switch (model.dialect.json) {
    case 'schema':
      return { state: 'ok', words: '会按给定的格式（json_schema）回答。' }
    case 'object':
      return { state: 'partly', words: '不认 json_schema，改用 json_object，答案由我们核对。' }
    case 'plain':
      return { state: 'partly', words: '不认 JSON 格式要求，改用文字说明，答案由我们核对。' }
  }
}

/** A made-up town's four figures. */
const SAMPLE = {
  'report-year': 2026,
  'unit-name': '云岭县青石镇人民政府',
  'unit-kind': '镇',
  'county-name': '云岭县',
  'dispute-found': 268,
  'dispute-solved': 263,
  'mediation-committees': 17,
  mediators: 68,
}

async function tryWriting(model: OpenAIModel): Promise<Trial> {
  const read = readAnswers(SAMPLE, { by: { name: '试写', via: 'case' }, at: '' })
  if (!read.ok) throw new Error('the sample does not read')
  const facts = factsOf(read.answers)
  const { parts } = draftReport(read.answers)
  const plans = parts.map(({ plan }) => plan)
  const plan = plans.find(({ id }) => id === 'measures.disputes')
  if (!plan) throw new Error('the sample has no part to write')
  const work = { model, shared: { plans, facts, wording: [] }, whole: new Whole(parts, facts) }
  const { origin, note, usage } = await draftPart(briefOf(plan, plans, facts), work)
  if (origin === 'template')
    return {
      state: 'not',
      words: `试写一段没有通过核对：${note}。可以用，但多半会落回模板，建议换模型。`,
    }
  return usage.calls > 1
    ? { state: 'partly', words: '试写一段，改了一次后通过核对。' }
    : { state: 'ok', words: '试写一段，一次通过核对。' }
}
