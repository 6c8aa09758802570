/** What a command is, and how wrong use of it is told: in plain Chinese, exit code 2. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'

/** 0: done, nothing wrong · 1: findings of severity error · 2: unusable input or usage (contract §1). */
export type ExitCode = 0 | 1 | 2

export type Command = {
  readonly usage: string
  readonly about: string
  run(args: string[]): Promise<ExitCode>
}

/** Input or usage that a command cannot work with; its message names what and where. */
export class Unusable extends Error {}

type Parsed<T extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true }>
>

/** Reads options and positionals; throws Unusable. */
export function readArgs<T extends ParseArgsOptionsConfig>(args: string[], options: T): Parsed<T> {
  try {
    return parseArgs({ args, options, allowPositionals: true })
  } catch (error) {
    throw new Unusable(inChinese(error))
  }
}

function inChinese(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error)
  const option = /'(-[^' ]*)/.exec(message)?.[1] ?? ''
  const code = error instanceof Error && 'code' in error ? error.code : ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `不认识的选项“${option}”`
  if (/argument missing|ambiguous/.test(message)) return `选项“${option}”后面要有一个值`
  if (/does not take an argument/.test(message)) return `选项“${option}”后面不带值`
  return message
}

/** One of the words an option may have; throws Unusable. */
export function oneOf<T extends string>(option: string, value: string, words: readonly T[]): T {
  const word = words.find((one) => one === value)
  if (!word) throw new Unusable(`选项“${option}”只能是 ${words.join('、')}，不能是“${value}”`)
  return word
}
