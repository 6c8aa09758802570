/** The model of the settings; null where none is set. Parsing is env.ts's, the rest drafting's. */
import { OpenAIModel } from './drafting/openai.ts'
import type { Settings } from './env.ts'

export type ModelSettings = Pick<
  Settings,
  | 'LLM_BASE_URL'
  | 'LLM_API_KEY'
  | 'LLM_MODEL'
  | 'LLM_TIMEOUT_MS'
  | 'LLM_CONCURRENCY'
  | 'LLM_TOKEN_BUDGET'
>

/** A model, how many calls at once, and how many tokens a report (0: no limit). */
export type ModelWork = { model: OpenAIModel; concurrency: number; tokens: number }

export function modelWorkOf(settings: ModelSettings): ModelWork | null {
  const { LLM_BASE_URL: baseURL, LLM_MODEL: model, LLM_API_KEY: apiKey } = settings
  if (!baseURL || !model) return null
  return {
    model: new OpenAIModel({ baseURL, apiKey, model, timeout: settings.LLM_TIMEOUT_MS }),
    concurrency: Math.max(1, settings.LLM_CONCURRENCY),
    tokens: settings.LLM_TOKEN_BUDGET,
  }
}
