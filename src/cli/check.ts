/** `zhubi check`: findings of one or several report files. */
import { type CheckOptions, check } from '../rules/check.ts'
import type { CheckedFile, FailedFile } from './checked.ts'
import { type Command, type ExitCode, oneOf, readArgs, Unusable } from './command.ts'
import { answersOfFile, complain, print, textOfFile } from './io.ts'
import { pretty } from './pretty.ts'
import { sarif } from './sarif.ts'

const OPTIONS = {
  format: { type: 'string', default: 'pretty' },
  copy: { type: 'string', default: 'filed' },
  unit: { type: 'string' },
  year: { type: 'string' },
  facts: { type: 'string' },
  'last-year': { type: 'string' },
} as const

const FORMATS = {
  pretty,
  json: (files: CheckedFile[], failed: FailedFile[]) =>
    JSON.stringify(
      {
        files: files.map(({ file, result }) => ({ file, ...result })),
        ...(failed.length > 0 && { errors: failed }),
      },
      null,
      2,
    ),
  sarif: (files: CheckedFile[], failed: FailedFile[]) =>
    JSON.stringify(sarif(files, failed), null, 2),
}

export const checkCommand: Command = {
  usage:
    'check 文件… [--format pretty|json|sarif] [--copy filed|published] [--unit 单位] [--year 年份] [--facts 数据.json] [--last-year 去年报告]',
  about:
    '检查报告（.docx .txt .md，- 为标准输入）。没有错误返回 0，有错误返回 1，文件不能用返回 2。',
  async run(args) {
    const { values, positionals } = readArgs(args, OPTIONS)
    const format = oneOf('--format', values.format, ['pretty', 'json', 'sarif'])
    if (positionals.length === 0)
      throw new Unusable('要检查哪个文件？请写文件名，或用 - 表示标准输入')
    const options = await checkOptions(values)
    const files: CheckedFile[] = []
    const failed: FailedFile[] = []
    for (const file of positionals) {
      const checked = await checkFile(file, options)
      if ('result' in checked) files.push(checked)
      else failed.push(checked)
    }
    for (const { message } of failed) complain(message)
    if (files.length > 0 || format !== 'pretty') print(FORMATS[format](files, failed))
    return exitCode(files, failed)
  },
}

type Values = { copy: string; unit?: string; year?: string; facts?: string; 'last-year'?: string }

async function checkOptions(values: Values): Promise<CheckOptions> {
  const copy = oneOf('--copy', values.copy, ['filed', 'published'])
  const answers = values.facts === undefined ? null : (await answersOfFile(values.facts)).answers
  const lastYear =
    values['last-year'] === undefined ? null : (await textOfFile(values['last-year'])).text
  if (values.unit?.trim() === '') throw new Unusable('选项“--unit”后面要有单位名称')
  return {
    copy,
    ...(values.unit !== undefined && { unit: values.unit.trim() }),
    ...(values.year !== undefined && { year: yearOf(values.year) }),
    ...(answers && { answers }),
    ...(lastYear !== null && { lastYear }),
  }
}

function yearOf(text: string): number {
  if (!/^20\d\d$/.test(text))
    throw new Unusable(`选项“--year”要写四位年份，如 2026，不能是“${text}”`)
  return Number(text)
}

async function checkFile(file: string, options: CheckOptions): Promise<CheckedFile | FailedFile> {
  try {
    const { text, format } = await textOfFile(file)
    return { file, text, format, result: check(text, options) }
  } catch (error) {
    if (error instanceof Unusable) return { file, message: error.message }
    throw error
  }
}

function exitCode(files: CheckedFile[], failed: FailedFile[]): ExitCode {
  if (failed.length > 0) return 2
  return files.some(({ result }) => result.counts.error > 0) ? 1 : 0
}
