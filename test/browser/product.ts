/**
 * The product as `npm start` runs it: scripts/start.ts with workerd below, on a free port, with a
 * data folder of its own. Only its processes are ended here.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'

const root = resolve(import.meta.dirname, '../..')

export type Product = {
  url: string
  /** Ends the process at once (kill -9) or in good order, and waits until it is gone. */
  stop(signal?: NodeJS.Signals): Promise<void>
  /** Starts it again on the same port with the same data. */
  start(): Promise<void>
  /** Stops it and removes its data. */
  remove(): Promise<void>
}

/** Settings that would reach beyond this machine stay unset, whoever runs the tests. */
const QUIET = { LLM_BASE_URL: '', LLM_API_KEY: '', LLM_MODEL: '', ACCESS_CODES: '' }

/** Starts what was built into `dist`. `settings` are environment variables as in .env.example. */
export async function startBuilt(
  dist: string,
  settings: Record<string, string> = {},
): Promise<Product> {
  const data = mkdtempSync(join(tmpdir(), 'zhubi-data-'))
  const env = { ...process.env, ...QUIET, HOST: '127.0.0.1', DATA_DIR: data, ...settings }
  let [child, url] = await spawnStart(dist, { ...env, PORT: '0' })
  const { port } = new URL(url)
  return {
    url,
    stop: (signal = 'SIGTERM') => end(child, signal),
    start: async () => {
      ;[child, url] = await spawnStart(dist, { ...env, PORT: port })
    },
    remove: async () => {
      await end(child, 'SIGTERM')
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** Runs start.ts in a process group of its own; answers with its address once it says so. */
async function spawnStart(
  dist: string,
  env: NodeJS.ProcessEnv,
): Promise<[child: ChildProcess, url: string]> {
  const script = join(root, 'scripts/start.ts')
  const child = spawn(process.execPath, [script, '--no-build', '--dist', dist], {
    ...{ cwd: root, env, detached: true },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  child.stderr?.on('data', (chunk) => (said += chunk))
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })
  for await (const line of lines) {
    const [, url] = /^zhubi: (http:\S+)$/.exec(line) ?? []
    if (url) return [child, url]
    said += `${line}\n`
  }
  throw new Error(`the product did not start:\n${said}`)
}

/** Ends the whole group: start.ts and the workerd it watches. */
async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((done) => child.once('exit', done))
  process.kill(-child.pid, signal)
  await gone
}
