/** What the machine allows: settings read, a port free, a folder writable. Says in words what is not. */
import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { createServer } from 'node:net'
import { loadEnvFile } from 'node:process'
import { setTimeout as sleep } from 'node:timers/promises'
import { readSettings, refusalToServe, type Settings, SettingsError } from '../src/env.ts'

/** The machine or its settings do not allow to serve; the message is for the one who set it up. */
export class NotPossible extends Error {}

/** Settings from the environment, which wins, and a .env file where there is one. */
export function loadSettings(file: string): Settings {
  if (existsSync(file)) loadEnvFile(file)
  try {
    const settings = readSettings({ ...process.env, HOST: process.env.HOST || '127.0.0.1' })
    const refusal = refusalToServe(settings)
    if (refusal) throw new NotPossible(refusal)
    return settings
  } catch (error) {
    throw error instanceof SettingsError ? new NotPossible(error.message) : error
  }
}

/** `host:port`, with the brackets an IPv6 address needs. */
export const addressOf = (host: string, port: number): string =>
  `${host.includes(':') && !host.startsWith('[') ? `[${host}]` : host}:${port}`

/** The wanted port when nobody listens there; 0 finds any free one. A server just killed needs a moment. */
export async function freePort(host: string, wanted: number): Promise<number> {
  for (let tries = 1; tries < 5; tries++) {
    const found = await probe(host, wanted).catch(() => null)
    if (found !== null) return found
    await sleep(200)
  }
  return probe(host, wanted)
}

function probe(host: string, wanted: number): Promise<number> {
  return new Promise((found, fail) => {
    const server = createServer()
    server.on('error', (error: NodeJS.ErrnoException) =>
      fail(new NotPossible(whyNotListening(error, host, wanted))),
    )
    server.listen(wanted, host.replace(/^\[|\]$/g, ''), () => {
      const address = server.address()
      const port = typeof address === 'object' && address ? address.port : wanted
      server.close(() => found(port))
    })
  })
}

function whyNotListening(error: NodeJS.ErrnoException, host: string, port: number): string {
  const place = addressOf(host, port)
  if (error.code === 'EADDRINUSE')
    return `${place} 已被占用。请关掉占用它的程序，或换一个端口：PORT=8788 npm start`
  if (error.code === 'EACCES') return `没有权限监听 ${place}。请换一个大于 1024 的端口。`
  return `无法监听 ${place}（${error.code ?? error.message}）。请检查 HOST。`
}

/** Makes the folder where needed and makes sure that it can be written. */
export function prepareFolder(folder: string): string {
  try {
    mkdirSync(folder, { recursive: true })
    accessSync(folder, constants.W_OK | constants.X_OK)
    return folder
  } catch {
    throw new NotPossible(`数据目录不可写：${folder}。请检查权限，或用 DATA_DIR 指定别的目录。`)
  }
}
