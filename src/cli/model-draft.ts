/**
 * A whole report with a model, part by part, several at once. Where the model is off, slow or wrong
 * the template stands, and standard error says so in words.
 */
import { existsSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { loadEnvFile } from 'node:process'
import { fileURLToPath } from 'node:url'
import { briefOf } from '../drafting/brief.ts'
import type { Drafted, Work } from '../drafting/draft.ts'
import {
  type DraftedPart,
  type DraftedReport,
  draftReport,
  printReport,
} from '../drafting/report.ts'
import { readSettings, SettingsError } from '../env.ts'
import type { Answers } from '../report/answer.ts'
import { factsOf } from '../report/facts.ts'
import { Unusable } from './command.ts'
import { complain } from './io.ts'

/** Parts asked for at the same time: more than this meets the limits of small servers. */
const AT_ONCE = 4

/** Parts that hold no prose. */
const FIXED = new Set(['title', 'addressee', 'signature'])

/** Drafts with the model of the settings; throws Unusable when none is set. */
export async function modelDraft(answers: Answers): Promise<DraftedReport> {
  const settings = modelSettings()
  registerHooks({ load: loadMarkdown })
  const { OpenAIModel } = await import('../drafting/openai.ts')
  const { draftPart } = await import('../drafting/draft.ts')
  const { Whole } = await import('../drafting/judge/whole.ts')
  const template = draftReport(answers)
  const facts = factsOf(answers)
  const plans = template.parts.map(({ plan }) => plan)
  const shared = { plans, facts, wording: [] }
  const work = { model: new OpenAIModel(settings), shared, whole: new Whole(template.parts, facts) }
  const parts = await inTurn(template.parts, async (part) => {
    if (FIXED.has(part.plan.section) || part.prose === '') return part
    return told(part, await draftPart(briefOf(part.plan, plans, facts), work satisfies Work))
  })
  return { ...template, parts, blocks: printReport(parts, facts) }
}

function told({ plan }: DraftedPart, { prose, note }: Drafted): DraftedPart {
  if (note) complain(`${plan.id}：${note}`)
  return { plan, prose }
}

function modelSettings() {
  if (existsSync('.env')) loadEnvFile('.env')
  try {
    const { LLM_BASE_URL, LLM_API_KEY, LLM_MODEL, LLM_TIMEOUT_MS } = readSettings(process.env)
    if (!LLM_BASE_URL || !LLM_MODEL)
      throw new Unusable(
        '没有可用的模型：请设置 LLM_BASE_URL 和 LLM_MODEL，或去掉 --model 用模板起草',
      )
    return {
      ...{ baseURL: LLM_BASE_URL, apiKey: LLM_API_KEY, model: LLM_MODEL, timeout: LLM_TIMEOUT_MS },
    }
  } catch (error) {
    throw error instanceof SettingsError ? new Unusable(error.message) : error
  }
}

/** Results in the order of the items, with at most AT_ONCE under way. */
async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<T>): Promise<T[]> {
  const results = [...items]
  const waiting = [...items.entries()]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      results[next[0]] = await work(next[1])
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))
  return results
}

/** Prompts are imported as text, as wrangler's Text rule does it for the worker. */
const loadMarkdown: Parameters<typeof registerHooks>[0]['load'] = (url, context, next) =>
  url.endsWith('.md')
    ? {
        format: 'module',
        source: `export default ${JSON.stringify(readFileSync(fileURLToPath(url), 'utf8'))}`,
        shortCircuit: true,
      }
    : next(url, context)
