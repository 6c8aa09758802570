/** Results as one Markdown document. */
import { SCORERS } from './scorers/report.ts'
import type { DraftRow } from './tasks/draft.ts'
import type { ExtractRow } from './tasks/extract.ts'
import type { RewriteRow } from './tasks/rewrite.ts'

export type Results = {
  name: string
  at: string
  drafts: DraftRow[]
  rewrites: RewriteRow[]
  readings: ExtractRow[]
}

const percent = (value: number): string => `${(value * 100).toFixed(value === 1 ? 0 : 1)}%`

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (string | number)[][]): string =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

/** Drafts with one column for each writer, then rewrites, then extraction. */
export const markdown = ({ name, drafts, rewrites, readings }: Results): string =>
  [
    `# 评测 ${name}`,
    `## 起草（${drafts[0]?.towns ?? 0} 个乡镇街道）`,
    table(
      ['', ...drafts.map(({ writer }) => writer)],
      [
        ['**总分**（硬项不过为 0）', ...drafts.map((each) => `**${percent(each.overall)}**`)],
        ...SCORERS.map(({ name: scorer, hard }, index) => [
          hard ? `${scorer}（硬项）` : scorer,
          ...drafts.map(({ scores }) => percent(scores[index] ?? 0)),
        ]),
        ['各地相同的句子', ...drafts.map((each) => percent(each.sameness))],
        ['平均字数', ...drafts.map(({ characters }) => characters)],
        ['模型写成的部分', ...drafts.map((each) => (each.control ? '-' : percent(each.byModel)))],
        ['调用次数', ...drafts.map(({ usage }) => usage.calls)],
        ['token', ...drafts.map(({ usage }) => usage.promptTokens + usage.completionTokens)],
      ],
    ),
    '## 重写（12 种要求）',
    table(
      ['', '次数', '有改动', '仍然属实', '数据还在', '照要求做了', '调用次数'],
      rewrites.map((each) => [
        ...[each.writer, each.rewrites, percent(each.changed), percent(each.isTrue)],
        ...[percent(each.kept), percent(each.followed), each.usage.calls],
      ]),
    ),
    `## 读消息（${readings[0]?.messages ?? 0} 条，${readings[0]?.fields ?? 0} 项）`,
    table(
      ['', '读对', '读错'],
      readings.map(({ reader, read, wrong }) => [reader, percent(read), percent(wrong)]),
    ),
  ].join('\n\n')

/** Two results side by side; what differs by more than a point is marked. */
export function comparison(a: Results, b: Results): string {
  const last = <T>(rows: readonly T[]): T | undefined => rows.at(-1)
  const writer = ({ drafts }: Results) => last(drafts.filter(({ control }) => !control))
  const [one, two] = [writer(a), writer(b)]
  const lines: [string, number, number][] = [
    ['总分', one?.overall ?? 0, two?.overall ?? 0],
    ...SCORERS.map(({ name }, index): [string, number, number] => [
      ...([name, one?.scores[index] ?? 0, two?.scores[index] ?? 0] as const),
    ]),
    ['各地相同的句子', one?.sameness ?? 0, two?.sameness ?? 0],
    ['模型写成的部分', one?.byModel ?? 0, two?.byModel ?? 0],
    ['重写：仍然属实', last(a.rewrites)?.isTrue ?? 0, last(b.rewrites)?.isTrue ?? 0],
    ['重写：照要求做了', last(a.rewrites)?.followed ?? 0, last(b.rewrites)?.followed ?? 0],
    ['读对', last(a.readings)?.read ?? 0, last(b.readings)?.read ?? 0],
    ['读错', last(a.readings)?.wrong ?? 0, last(b.readings)?.wrong ?? 0],
  ]
  return table(
    ['', a.name, b.name, '差'],
    lines.map(([name, x, y]) => [
      ...[name, percent(x), percent(y)],
      Math.abs(y - x) < 0.01 ? '' : `**${((y - x) * 100).toFixed(1)}**`,
    ]),
  )
}
