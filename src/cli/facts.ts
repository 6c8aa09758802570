/** `zhubi facts`: what an existing report says, as proposed answers with their quotes. */
import { type Listed, listedIn } from '../files/last-year/listed.ts'
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
    print(format === 'json' ? asJson(file, text, proposals) : asText(file, text, proposals))
    return 0
  },
}

function asJson(file: string, text: string, proposals: readonly Proposal[]): string {
  const { unit, year } = readManuscript(text)
  const rows = proposals.map(({ field, value, quote, start, end }) => ({
    ...{ field, label: fieldOf(field).label, value: toCaseValue(value) },
    ...{ printed: printValue(field, value), quote, start, end },
  }))
  const listed = { shortfalls: listedIn(text, 'shortcomings'), plans: listedIn(text, 'plans') }
  return JSON.stringify({ file, unit, year, proposals: rows, ...listed }, null, 2)
}

function asText(file: string, text: string, proposals: readonly Proposal[]): string {
  const rows = proposals.map(
    ({ field, value, quote }) =>
      `${fieldOf(field).label}：${printValue(field, value)}\n    “${quote.replace(/\s+/g, '')}”`,
  )
  return [
    rows.length > 0
      ? `${file}：读出${rows.length}项，请逐项确认。`
      : `${file}：没有读出可用的数据。`,
    ...rows,
    ...list('所列不足（今年改得怎样？）', listedIn(text, 'shortcomings')),
    ...list('所列安排（完成没有？）', listedIn(text, 'plans')),
  ].join('\n')
}

const list = (title: string, items: readonly Listed[]): string[] =>
  items.length > 0 ? [`${title}：`, ...items.map(({ text }) => `    ${text}`)] : []
