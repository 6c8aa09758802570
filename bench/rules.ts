/** What a check costs, against length and against general Chinese linters on the same texts. */

import { draftReport } from '../src/drafting/report.ts'
import { textOf } from '../src/report/block.ts'
import { RULES } from '../src/rules/all.ts'
import { check } from '../src/rules/check.ts'
import { townAnswers } from '../test/towns.ts'
import { DEFECTS } from './defects.ts'
import { PEERS, type Peer } from './peers.ts'
import { type Table, timed, timedAsync } from './table.ts'

/** A report of about 4,000 characters. */
const report = (seed: number): string =>
  textOf(draftReport(townAnswers({ seed, year: 2024 })).blocks)

export async function benchRules(): Promise<Table[]> {
  return [await againstPeers(), againstLength()]
}

/** Every tool on the same clean text, and on the same text with one defect inserted at a time. */
async function againstPeers(): Promise<Table> {
  const text = report(3)
  const answers = townAnswers({ seed: 3, year: 2024 })
  const ours = timed(() => check(text))
  const both = timed(() => check(text, { answers }))
  const zhubi: Peer = {
    name: 'zhubi',
    lines: (checked) =>
      check(checked)
        .findings.filter(({ severity }) => severity !== 'advice')
        .map(({ start }) => lineAt(checked, start)),
  }
  const rows: Table['rows'] = [
    await judged(zhubi, text, ours, ours),
    ['zhubi（对照答案）', both, both / ours, '—', '—'],
  ]
  for (const peer of PEERS)
    rows.push(await judged(peer, text, await timedAsync(async () => peer.lines(text)), ours))
  return {
    title: `一份${text.replace(/\s/g, '').length}字的报告，${RULES.length}条规则；另各插入${DEFECTS.length}处常见的错`,
    columns: ['工具', '毫秒', '倍数', '发现的错', '干净文本上的报警'],
    rows,
  }
}

async function judged(
  peer: Peer,
  text: string,
  ms: number,
  ours: number,
): Promise<Table['rows'][0]> {
  let found = 0
  for (const { line } of DEFECTS)
    if ((await peer.lines(withLine(text, line))).includes(INSERTED)) found++
  return [peer.name, ms, ms / ours, `${found}/${DEFECTS.length}`, (await peer.lines(text)).length]
}

/** The line at which a defect is inserted: inside the first measure. */
const INSERTED = 8

function withLine(text: string, line: string): string {
  const lines = text.split('\n')
  return [...lines.slice(0, INSERTED - 1), line, ...lines.slice(INSERTED - 1)].join('\n')
}

const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

function againstLength(): Table {
  const one = report(3)
  const base = timed(() => check(one))
  const rows = [1, 10, 100].map((times) => {
    const text = one.repeat(times)
    const ms = timed(() => check(text), times === 100 ? 1500 : 400)
    return [`${times} 倍`, text.length, ms, ms / base, (ms * 1e6) / text.length]
  })
  return {
    title: '开销与长度',
    columns: ['长度', '字符', '毫秒', '倍数', '纳秒/字符'],
    rows,
  }
}
