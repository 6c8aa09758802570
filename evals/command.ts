/** What `npm run eval` does with its arguments. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { loadEnvFile } from 'node:process'
import { readSettings } from '../src/env.ts'
import { modelWorkOf } from '../src/model-work.ts'
import { CachedModel } from './cache.ts'
import { failuresOf, runEvals } from './run.ts'
import { comparison, markdown, type Results } from './table.ts'

const RESULTS = join(import.meta.dirname, 'results')
const fileOf = (name: string): string => join(RESULTS, `${name.replace(/[/\\:]/g, '_')}.json`)

/** 0, or 1 when a control scored. */
export async function evaluate(asked: {
  name: string
  save?: string
  json?: string
}): Promise<0 | 1> {
  const results = await runEvals(asked.name, modelOfSettings())
  console.log(markdown(results))
  for (const file of [fileOf(asked.save ?? 'latest'), ...(asked.json ? [asked.json] : [])])
    write(file, results)
  const failures = failuresOf(results)
  for (const failure of failures) console.error(`评测本身有问题：${failure}`)
  return failures.length > 0 ? 1 : 0
}

function modelOfSettings(): CachedModel | null {
  if (existsSync('.env')) loadEnvFile('.env')
  const settings = readSettings(process.env)
  const work = modelWorkOf(settings)
  return work && new CachedModel(work.model, settings.LLM_BASE_URL)
}

function write(file: string, results: Results): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(results, null, 2)}\n`)
  writeFileSync(`${file.replace(/\.json$/, '')}.md`, `${markdown(results)}\n`)
}

/** Prints two results side by side; what is not saved yet is run first. */
export async function compare(names: readonly string[]): Promise<0 | 1 | 2> {
  const [a, b, ...more] = names
  if (!a || !b || more.length > 0) {
    console.error('用法：npm run eval -- --compare A B（各为已存的结果、提示词文件夹或模型名）')
    return 2
  }
  console.log(comparison(resultOf(a), resultOf(b)))
  return 0
}

function resultOf(name: string): Results {
  const file = fileOf(name)
  if (!existsSync(file)) runApart(name)
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** In a process of its own, because modules keep the prompts they were loaded with. */
function runApart(name: string): void {
  const isFolder = existsSync(name) && statSync(name).isDirectory()
  const args = [join(import.meta.dirname, 'eval.ts'), '--save', name]
  const env = isFolder ? process.env : { ...process.env, LLM_MODEL: name }
  const run = spawnSync(process.execPath, isFolder ? [...args, '--prompts', name] : args, {
    ...{ env, stdio: ['ignore', 'ignore', 'inherit'] },
  })
  if (run.status !== 0) throw new Error(`“${name}”没有评成`)
}
