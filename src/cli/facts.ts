/** `zhubi facts`: what an existing report says, as proposed answers with their quotes. */
import { type Proposal, proposalsIn } from '../files/last-year.ts'
import { toCaseValue } from '../report/case-file.ts'
import { printValue } from '../report/facts.ts'
import { fieldOf } from '../report/fields.ts'
import { readManuscript } from '../report/manuscript.ts'
import { type Command, oneOf, readArgs, Unusable } from './command.ts'
import { print, textOfFile } from './io.ts'

export const factsCommand: Command = {
  usage: 'facts 报告 [--format pretty|json]',
  about: '从已有报告（如去年的）读出可供确认的数据，每项附原文；不作为今年的答案。',
  async run(args) {
    const { values, positionals } = readArgs(args, {
      format: { type: 'string', default: 'pretty' },
    })
    const format = oneOf('--format', values.format, ['pretty', 'json'])
    const [file, extra] = positionals
    if (!file) throw new Unusable('要读哪份报告？请写文件名，或用 - 表示标准输入')
    if (extra) throw new Unusable(`一次只读一份报告，多了“${extra}”`)
    const { text } = await textOfFile(file)
    const proposals = proposalsIn(text)
    print(format === 'json' ? asJson(file, text, proposals) : asText(file, proposals))
    return 0
  },
}

function asJson(file: string, text: string, proposals: readonly Proposal[]): string {
  const { unit, year } = readManuscript(text)
  const rows = proposals.map(({ field, value, quote, start, end }) => ({
    ...{ field, label: fieldOf(field).label, value: toCaseValue(value) },
    ...{ printed: printValue(field, value), quote, start, end },
  }))
  return JSON.stringify({ file, unit, year, proposals: rows }, null, 2)
}

function asText(file: string, proposals: readonly Proposal[]): string {
  if (proposals.length === 0) return `${file}：没有读出可用的数据。`
  const rows = proposals.map(
    ({ field, value, quote }) =>
      `${fieldOf(field).label}：${printValue(field, value)}\n    “${quote.replace(/\s+/g, '')}”`,
  )
  return [`${file}：读出${rows.length}项，请逐项确认。`, ...rows].join('\n')
}
