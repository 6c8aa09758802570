/** The real server under test: built once, started, killed without warning, started again. */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { build } from '../scripts/build.ts'
import { freePort } from '../scripts/machine.ts'
import { guardOf } from '../scripts/server.ts'

const root = resolve(import.meta.dirname, '..')

export class Served {
  readonly url: string
  readonly #folder: string
  readonly #port: number
  #child: ChildProcess | null = null

  private constructor(folder: string, port: number) {
    this.#folder = folder
    this.#port = port
    this.url = `http://127.0.0.1:${port}`
  }

  /** Builds into a folder of its own. */
  static async built(): Promise<Served> {
    const folder = mkdtempSync(join(tmpdir(), 'zhubi-'))
    await build(join(folder, 'dist'))
    return new Served(folder, await freePort('127.0.0.1', 0))
  }

  get pid(): number {
    return this.#child?.pid ?? 0
  }

  async start(): Promise<void> {
    this.#child = spawn(join(root, 'node_modules/.bin/workerd'), this.#arguments(), {
      stdio: 'ignore',
      env: { ...process.env, HOST: '127.0.0.1', PORT: String(this.#port) },
    })
    const guard = guardOf(this.#child)
    this.#child.once('exit', () => guard.kill('SIGKILL'))
    for (let waited = 0; waited < 20_000; waited += 20) {
      if ((await fetch(`${this.url}/healthz`).catch(() => null))?.ok) return
      await sleep(20)
    }
    throw new Error('the server did not answer')
  }

  #arguments(): string[] {
    const dist = join(this.#folder, 'dist')
    return [
      ...['serve', join(root, 'deploy/workerd.capnp'), 'config', '-I', dist],
      ...['--socket-addr', `http=127.0.0.1:${this.#port}`],
      ...['--directory-path', `data=${this.#folder}`],
      ...['--directory-path', `page=${join(dist, 'web')}`],
    ]
  }

  /** kill -9, and waits until it is gone. */
  async kill(): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = new Promise((done) => child.once('exit', done))
    child.kill('SIGKILL')
    await gone
  }

  async remove(): Promise<void> {
    await this.kill()
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
