/** Files and standard streams of the commands; `-` is standard input or output. */
import { statSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { decodeText } from '../files/read/decode.ts'
import { type ReadResult, readReport } from '../files/read.ts'
import type { Answers } from '../report/answer.ts'
import { parseCase } from '../report/case-file.ts'
import { Unusable } from './command.ts'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: '找不到这个文件',
  EISDIR: '这是文件夹，不是文件',
  EACCES: '没有权限',
  EPERM: '没有权限',
  ENOSPC: '磁盘已满',
  ENOTDIR: '路径不对',
  EEXIST: '已有同名文件',
  EROFS: '磁盘只读',
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return REASONS[code] ?? (error instanceof Error ? error.message : String(error))
}

/** npm runs scripts in the project's folder; names are meant from where the clerk stands. */
const from = (path: string): string =>
  resolve(process.env.npm_lifecycle_event === 'zhubi' ? (process.env.INIT_CWD ?? '') : '', path)

/** Whether two names mean one file, also through links. */
export function isSameFile(one: string, other: string): boolean {
  if (from(one) === from(other)) return true
  const [a, b] = [one, other].map((path) => statSync(from(path), LOOK))
  return a !== undefined && a.ino === b?.ino && a.dev === b.dev
}

const LOOK = { throwIfNoEntry: false, bigint: true } as const

export const isFolder = (path: string): boolean =>
  statSync(from(path), LOOK)?.isDirectory() ?? false

let input: Promise<Uint8Array> | undefined

/** Bytes of a file, or of standard input, which is read once however often it is named. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  if (path === '-') {
    input ??= buffer(process.stdin)
    return input
  }
  try {
    return await readFile(from(path))
  } catch (error) {
    throw new Unusable(`${path}：${reasonOf(error)}`)
  }
}

export type ReportText = Extract<ReadResult, { kind: 'read' }>

/** The text of a report file; throws Unusable with what to do. */
export async function textOfFile(path: string): Promise<ReportText> {
  const result = readReport(await bytesOf(path), path)
  if (result.kind === 'refused') throw new Unusable(`${path}：${result.message}`)
  return result
}

/** The unit's own words: one a line, # begins a comment; throws Unusable naming the line. */
export async function wordsOfFile(path: string): Promise<string[]> {
  const text = decodeText(await bytesOf(path))
  if (text === null) throw new Unusable(`${path}：单位词表要是文字文件，一行一个词`)
  const lines = text.split(/\r\n|\n|\r/).map((line) => line.replace(/(?:^|\s)#.*/, '').trim())
  const short = lines.findIndex((word) => [...word].length === 1)
  if (short >= 0)
    throw new Unusable(`${path}：第${short + 1}行：“${lines[short]}”太短，一个词至少两个字`)
  return lines.filter((word) => word !== '')
}

/** The answers of a case file; throws Unusable naming every place that is wrong. */
export async function answersOfFile(path: string): Promise<{ name: string; answers: Answers }> {
  const text = new TextDecoder().decode(await bytesOf(path))
  const said = { by: { name: path, via: 'case' as const }, at: '' }
  const result = parseCase(text, said)
  if (result.ok) return result
  const problems = result.problems.map(
    ({ path: place, message }) => `${path}：${place === '' ? '' : `${place}：`}${message}`,
  )
  throw new Unusable(problems.join('\n'))
}

/** Writes a whole file, or standard output; throws Unusable. */
export async function writeBytes(path: string, bytes: Uint8Array): Promise<void> {
  if (path === '-') {
    process.stdout.write(bytes)
    return
  }
  try {
    await writeFile(from(path), bytes)
  } catch (error) {
    throw new Unusable(`${path}：不能写入，${reasonOf(error)}`)
  }
}

/** Writes a text, making its folder; throws Unusable. */
export async function writeText(path: string, text: string): Promise<void> {
  try {
    if (path !== '-') await mkdir(dirname(from(path)), { recursive: true })
  } catch (error) {
    throw new Unusable(`${path}：不能建文件夹，${reasonOf(error)}`)
  }
  await writeBytes(path, new TextEncoder().encode(text))
}

export const print = (text: string): void => {
  process.stdout.write(`${text}\n`)
}

export const complain = (text: string): void => {
  process.stderr.write(`${text}\n`)
}
