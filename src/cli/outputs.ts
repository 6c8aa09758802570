/**
 * Where `check --fix OUT` writes: OUT itself for one file, OUT as a folder for several. Refuses what
 * would overwrite anything that is read, or write two texts into one file.
 */
import { basename, extname, join } from 'node:path'
import { Unusable } from './command.ts'
import { isFolder, isSameFile } from './io.ts'

/** The output of each input. `read` are all files the run reads; throws Unusable. */
export function outputsOf(
  inputs: readonly string[],
  out: string,
  read: readonly string[],
): Map<string, string> {
  if (out.trim() === '') throw new Unusable('选项“--fix”后面要有输出文件或文件夹')
  const names = new Set(inputs)
  const outputs = new Map([...names].map((input) => [input, outputOf(input, out, names.size)]))
  for (const [input, output] of outputs) {
    refuseOverwriting(output, read)
    refuseTwice(input, output, outputs)
  }
  return outputs
}

function outputOf(input: string, out: string, count: number): string {
  if (/[/\\]$/.test(out) || isFolder(out)) return join(out, textNameOf(input))
  if (count > 1) return severalTo(input, out)
  if (out !== '-' && !/\.(?:txt|md)$/i.test(out))
    throw new Unusable(`${out}：改后只写文字，文件名要以 .txt 或 .md 结尾（.docx 的版式不带过去）`)
  return out
}

function severalTo(input: string, out: string): string {
  if (out === '-' || extname(out) !== '')
    throw new Unusable(`${out}：改几个文件时，--fix 后面要写文件夹，如 改后/`)
  return join(out, textNameOf(input))
}

const textNameOf = (input: string): string =>
  input === '-' ? 'stdin.txt' : basename(input).replace(/\.docx$/i, '.txt')

function refuseOverwriting(output: string, read: readonly string[]): void {
  const source = read.find((file) => file !== '-' && isSameFile(file, output))
  if (source)
    throw new Unusable(`${output}：这是“${source}”的原文件，改后的文字要写到别处，原文件不覆盖`)
}

function refuseTwice(input: string, output: string, outputs: ReadonlyMap<string, string>): void {
  const [other] = [...outputs].find(([one, path]) => one !== input && path === output) ?? []
  if (other) throw new Unusable(`${output}：“${input}”和“${other}”会写进同一个文件，请分两次改`)
}
