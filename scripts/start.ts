/**
 * `npm start`: reads .env, builds, serves under workerd, and says one line when it answers.
 * `--watch` rebuilds and restarts on change; `--no-build` serves what stands in dist; `--dist DIR`
 * builds there. Ends with workerd's exit code; 2 when the settings or the machine do not allow it.
 */
import { watch } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { BuildError, build, root } from './build.ts'
import { addressOf, freePort, loadSettings, NotPossible, prepareFolder } from './machine.ts'
import { type Server, serve } from './server.ts'

const { values: options } = parseArgs({
  options: {
    watch: { type: 'boolean', default: false },
    'no-build': { type: 'boolean', default: false },
    dist: { type: 'string', default: join(root, 'dist') },
  },
})

async function main(): Promise<void> {
  if (options.watch) process.env.ZHUBI_DEV = '1' // a simulated phone at /dev/phone
  const settings = loadSettings(join(root, '.env'))
  const data = prepareFolder(resolve(root, settings.DATA_DIR))
  const port = await freePort(settings.HOST, settings.PORT)
  const dist = resolve(options.dist)
  if (!options['no-build']) await build(dist)
  const start = () => serve({ address: addressOf(settings.HOST, port), data, dist, settings, port })
  let server = await start()
  endWithSignals(() => server)
  console.log(`zhubi: http://${addressOf(settings.HOST, port)}`)
  if (options.watch) {
    onChange(async () => {
      await build(dist)
      await server.stop()
      server = await start()
    })
  } else process.exit(await server.ended)
}

/** Passes the signals on; workerd finishes what it is doing and ends by itself. */
function endWithSignals(server: () => Server): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(
      signal,
      () =>
        void server()
          .stop(signal)
          .then((code) => process.exit(code)),
    )
}

/** Calls `rebuild` when sources change, never twice at once; a failed build is told and waited out. */
function onChange(rebuild: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(rebuild).catch((error: unknown) => console.error(wordsOf(error)))
    }, 200)
  }
  for (const folder of ['src', 'web', 'prompts'])
    watch(join(root, folder), { recursive: true }, later)
}

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

await main().catch((error: unknown) => {
  console.error(`zhubi: ${wordsOf(error)}`)
  process.exit(error instanceof NotPossible || error instanceof BuildError ? 2 : 1)
})
