/**
 * Builds the worker (dist/worker) and the page (dist/web). `npm run build`, or called by start.ts and
 * deploy.ts. Touches no network; says nothing unless something fails.
 */
import { spawn } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '..')
const bin = (name: string) => join(root, 'node_modules/.bin', name)

/** A build step failed; the message is its own output. */
export class BuildError extends Error {}

/** Builds both parts side by side into `dist`. */
export async function build(dist = join(root, 'dist')): Promise<void> {
  await Promise.all([buildWorker(dist), buildPage(dist)])
}

async function buildWorker(dist: string): Promise<void> {
  const out = join(dist, 'worker')
  rmSync(out, { recursive: true, force: true })
  const page = join(dist, 'web')
  mkdirSync(page, { recursive: true })
  await run(bin('wrangler'), ['deploy', '--dry-run', '--minify', '--outdir', out, '--assets', page])
  writeFileSync(join(out, 'modules.capnp'), moduleList(readdirSync(out)))
}

const buildPage = (dist: string): Promise<void> =>
  run(bin('vite'), ['build', 'web', '--outDir', join(dist, 'web'), '--logLevel', 'error'])

/** The bundle's files as workerd wants them named: the script first, then its text modules. */
function moduleList(files: readonly string[]): string {
  const texts = files.filter((file) => file.endsWith('.md') && file !== 'README.md')
  const lines = [
    '@0xd5a1c0f3b2e49a71;',
    'using Workerd = import "/workerd/workerd.capnp";',
    'const modules :List(Workerd.Worker.Module) = [',
    '  (name = "worker.js", esModule = embed "worker.js"),',
    ...texts.map((file) => `  (name = "./${file}", text = embed "${file}"),`),
    '];',
  ]
  return `${lines.join('\n')}\n`
}

/** Runs a tool quietly; its output is shown only when it fails. */
function run(command: string, args: string[]): Promise<void> {
  const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', WRANGLER_LOG: 'warn', CI: '1' }
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    child.stdout.on('data', (chunk) => (said += chunk))
    child.stderr.on('data', (chunk) => (said += chunk))
    child.on('error', fail)
    child.on('exit', (code) =>
      code === 0 ? done() : fail(new BuildError(`${command} ${args.join(' ')}\n${said}`)),
    )
  })
}

if (import.meta.main) {
  await build().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exitCode = 1
  })
}
