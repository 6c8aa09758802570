/** What a check costs, against length and against general Chinese linters on the same texts. */

import { draftReport } from '../src/drafting/report.ts'
import { textOf } from '../src/report/block.ts'
import { RULES } from '../src/rules/all.ts'
import { check } from '../src/rules/check.ts'
import { Checker } from '../src/rules/checker.ts'
import { townAnswers } from '../test/towns.ts'
import { DEFECTS } from './defects.ts'
import { PEERS, type Peer } from './peers.ts'
import { type Table, timed } from './table.ts'

/** A report of more than 3,000 characters; a quarter more of it are 4,000. */
const report = (seed: number): string =>
  textOf(draftReport(townAnswers({ seed, year: 2024 })).blocks)

export async function benchRules(): Promise<Table[]> {
  return [await againstPeers(), await afterAnEdit(), await againstLength()]
}

/** Every tool on the same clean text, and on the same text with one defect inserted at a time. */
async function againstPeers(): Promise<Table> {
  const text = report(3)
  const answers = townAnswers({ seed: 3, year: 2024 })
  const ours = await timed(() => check(text))
  const both = await timed(() => check(text, { answers }))
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
    rows.push(await judged(peer, text, await timed(() => peer.lines(text)), ours))
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

/** One sentence is changed and changed back; the whole is checked, or only what can have changed. */
async function afterAnEdit(): Promise<Table> {
  const text = report(3)
  const answers = townAnswers({ seed: 3, year: 2024 })
  const edited = text.replace('执法检查', '专项执法检查')
  const rows: Table['rows'] = []
  for (const [name, options] of [
    ['只看文字', {}],
    ['对照答案', { answers }],
  ] as const) {
    const checker = new Checker()
    let turn = 0
    const next = () => (turn++ % 2 === 0 ? edited : text)
    const whole = await timed(() => check(next(), options))
    const again = await timed(() => checker.check(next(), options))
    rows.push([name, whole, again, whole / again])
  }
  return { title: '改一句再查', columns: ['', '全文重查', '只查改动', '快几倍'], rows }
}

async function againstLength(): Promise<Table> {
  const one = report(3)
  const base = await timed(() => check(one))
  const rows: Table['rows'] = []
  for (const times of [1, 1.25, 10, 100]) {
    const text = one.repeat(times) + one.slice(0, one.length * (times % 1))
    const ms = await timed(() => check(text))
    rows.push([`${times} 倍`, text.length, ms, ms / base, (ms * 1e6) / text.length])
  }
  return {
    title: '开销与长度',
    columns: ['长度', '字符', '毫秒', '倍数', '纳秒/字符'],
    rows,
  }
}
