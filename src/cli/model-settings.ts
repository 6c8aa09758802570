/** The model that the environment or .env names, for commands. */
import '../markdown-hook.ts'
import { existsSync } from 'node:fs'
import { loadEnvFile } from 'node:process'
import { readSettings, SettingsError } from '../env.ts'
import type { ModelWork } from '../model-work.ts'
import { Unusable } from './command.ts'

/** Throws Unusable, naming what is missing or wrong. */
export async function modelWork(): Promise<ModelWork> {
  if (existsSync('.env')) loadEnvFile('.env')
  const { modelWorkOf } = await import('../model-work.ts')
  try {
    const work = modelWorkOf(readSettings(process.env))
    if (work) return work
  } catch (error) {
    throw error instanceof SettingsError ? new Unusable(error.message) : error
  }
  throw new Unusable(
    '没有可用的模型：请在 .env 里设置 LLM_BASE_URL 和 LLM_MODEL（写法见 deploy/model.md）；不设置时用模板起草',
  )
}
