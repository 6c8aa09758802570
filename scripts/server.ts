/** workerd as a child process: started with the built bundle, watched until it answers, stopped. */
import { type ChildProcess, spawn } from 'node:child_process'
import { constants } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Settings } from '../src/env.ts'
import { root } from './build.ts'
import { NotPossible } from './machine.ts'

export type Server = {
  pid: number
  /** The exit code, once it has ended. */
  ended: Promise<number>
  stop(signal?: NodeJS.Signals): Promise<number>
}

type Place = { address: string; port: number; data: string; dist: string; settings: Settings }

/** Starts workerd and waits until /healthz answers. */
export async function serve(place: Place): Promise<Server> {
  const { settings, port } = place
  const child = spawn(join(root, 'node_modules/.bin/workerd'), argumentsOf(place), {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, HOST: settings.HOST, PORT: String(port) },
  })
  const guard = guardOf(child)
  const ended = new Promise<number>((done) => {
    child.on('exit', (code, signal) => done(code ?? 128 + constants.signals[signal ?? 'SIGTERM']))
    child.on('error', () => done(1))
  }).finally(() => guard.kill('SIGKILL'))
  await untilHealthy(`http://${reachable(place.address)}/healthz`, child)
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal)
    return ended
  }
  return { pid: child.pid ?? 0, ended, stop }
}

/**
 * Ends workerd when we are gone, however we went: a killed `npm start` must not leave a server that
 * holds the port. The guard waits on a pipe that closes with us.
 */
export const guardOf = ({ pid }: ChildProcess): ChildProcess =>
  spawn('sh', ['-c', 'cat; kill -9 "$0"', String(pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })

const argumentsOf = ({ address, data, dist }: Place): string[] => [
  'serve',
  join(root, 'deploy/workerd.capnp'),
  'config',
  ...['-I', dist],
  ...['--socket-addr', `http=${address}`],
  ...['--directory-path', `data=${data}`],
  ...['--directory-path', `page=${join(dist, 'web')}`],
]

/** An address of “every interface” is reached on the loopback one. */
const reachable = (address: string): string =>
  address.replace(/^(0\.0\.0\.0|\*)(?=:)/, '127.0.0.1').replace(/^\[::\]/, '[::1]')

async function untilHealthy(url: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < 30_000; waited += 50) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new NotPossible('workerd 没能启动，原因见上。')
    const answer = await fetch(url).catch(() => null)
    if (answer?.ok) return
    await sleep(50)
  }
  child.kill('SIGKILL')
  throw new NotPossible('workerd 启动后 30 秒内没有应答。')
}
