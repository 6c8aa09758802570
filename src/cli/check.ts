/** `zhubi check`: findings of one or several report files. */
import type { CheckOptions } from '../rules/check.ts'
import { checkSilenced } from '../rules/check-silenced.ts'
import {
  CHECK_OPTIONS,
  type CheckValues,
  checkOptions,
  filesNamed,
  optionsFor,
} from './check-options.ts'
import type { CheckedFile, FailedFile } from './checked.ts'
import { type Command, type ExitCode, oneOf, readArgs, Unusable } from './command.ts'
import { mendTo } from './fix.ts'
import { complain, print, textOfFile } from './io.ts'
import { json } from './json.ts'
import { outputsOf } from './outputs.ts'
import { pretty } from './pretty.ts'
import { progressOn } from './progress.ts'
import { sarifText } from './sarif.ts'
import { type Kept, keptBack, silencingOptions } from './silences.ts'

const FORMATS = { pretty, json, sarif: sarifText }

export const checkCommand: Command = {
  usage:
    'check 文件… [--format pretty|json|sarif] [--copy filed|published] [--unit 单位] [--year 年份] [--facts 数据.json] [--last-year 去年报告] [--other 其他报告]… [--allow 单位词表] [--silences 忽略清单.json] [--fix 输出]',
  about:
    '检查报告（.docx .txt .md，- 为标准输入）。没有错误返回 0，有错误返回 1，文件不能用返回 2。--fix 把有把握的改正写到另一个文件（几个文件则写到文件夹）。',
  async run(args) {
    const { values, positionals } = readArgs(args, CHECK_OPTIONS)
    const format = oneOf('--format', values.format, ['pretty', 'json', 'sarif'])
    if (positionals.length === 0)
      throw new Unusable('要检查哪个文件？请写文件名，或用 - 表示标准输入')
    const outputs = outputsAsked(positionals, values)
    const asked = { options: await checkOptions(values), kept: await keptBack(values) }
    const { files, failed } = await checkFiles(positionals, asked, outputs)
    for (const { message } of failed) complain(message)
    const say = values.fix === '-' ? complain : print
    if (files.length > 0 || format !== 'pretty') say(FORMATS[format](files, failed, asked.kept))
    return exitCode(files, failed)
  },
}

type Outputs = ReadonlyMap<string, string>
type Asked = { options: CheckOptions; kept: Kept }

const outputsAsked = (inputs: readonly string[], values: CheckValues): Outputs =>
  values.fix === undefined
    ? new Map()
    : outputsOf(inputs, values.fix, [...inputs, ...filesNamed(values)])

async function checkFiles(paths: readonly string[], { options, kept }: Asked, outputs: Outputs) {
  const progress = progressOn(process.stderr, paths.length)
  const files: CheckedFile[] = []
  const failed: FailedFile[] = []
  for (const path of paths) {
    progress.at(path)
    const asked = { options: optionsFor(path, options), kept }
    const checked = await checkFile(path, asked, outputs.get(path))
    if ('result' in checked) files.push(checked)
    else failed.push(checked)
  }
  progress.done()
  return { files, failed }
}

async function checkFile(
  path: string,
  { options, kept }: Asked,
  output: string | undefined,
): Promise<CheckedFile | FailedFile> {
  try {
    const read = await textOfFile(path)
    const { text, format, mended } =
      output === undefined
        ? { ...read, mended: null }
        : await mendTo(output, path, read, { ...options, ...silencingOptions(kept) })
    const { result, silenced } = checkSilenced(text, options, kept.entries ?? [])
    return { file: output ?? path, text, format, result, silenced, mended }
  } catch (error) {
    if (error instanceof Unusable) return { file: path, message: error.message }
    throw error
  }
}

function exitCode(files: CheckedFile[], failed: FailedFile[]): ExitCode {
  if (failed.length > 0) return 2
  return files.some(({ result }) => result.counts.error > 0) ? 1 : 0
}
