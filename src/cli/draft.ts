/** `zhubi draft`: a case file becomes a whole report; what is open is listed on standard error. */
import { draftReport } from '../drafting/report.ts'
import { type ExportFormat, exportReport, formatOf } from '../files/export.ts'
import { metaOf } from '../files/meta.ts'
import { type Command, readArgs, Unusable } from './command.ts'
import { answersOfFile, complain, writeBytes } from './io.ts'

const OPTIONS = {
  output: { type: 'string', short: 'o' },
  model: { type: 'boolean', default: false },
} as const

export const draftCommand: Command = {
  usage: 'draft 数据.json -o 输出文件 [--model]',
  about:
    '由数据起草报告；输出 .docx、.md、.txt 或 .html，- 为标准输出（Markdown）。不加 --model 不联网。待核实事项列在标准错误里。',
  async run(args) {
    const { values, positionals } = readArgs(args, OPTIONS)
    const [file, extra] = positionals
    if (!file) throw new Unusable('要用哪个数据文件起草？请写文件名，如 数据.json')
    if (extra) throw new Unusable(`一次只起草一份报告，多了“${extra}”`)
    const output = values.output
    const format = outputFormat(output)
    const { answers } = await answersOfFile(file)
    const { blocks, openItems } = values.model
      ? await (await import('./model-draft.ts')).modelDraft(answers)
      : draftReport(answers)
    await writeBytes(output ?? '-', await exportReport(blocks, format, metaOf(answers)))
    for (const { field, label, owner } of openItems)
      complain(`待核实：${label}${owner ? `（${owner}）` : ''} ${field}`)
    return 0
  },
}

function outputFormat(output: string | undefined): ExportFormat {
  if (!output) throw new Unusable('写到哪里？请加 -o 文件名，或 -o - 写到标准输出')
  if (output === '-') return 'md'
  const format = formatOf(output)
  if (!format) throw new Unusable(`${output}：输出文件要以 .docx、.md、.txt 或 .html 结尾`)
  return format
}
