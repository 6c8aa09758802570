/**
 * What each figure of a part is said with: the words around it in every wording our templates have,
 * and its label. The templates are right by construction, so they teach the context.
 */
import type { Facts } from '../../report/facts.ts'
import { fieldOf, isNumeric, topicById } from '../../report/fields.ts'
import type { Brief } from '../brief.ts'
import { piecesOf } from '../references.ts'

/** A stretch of words known to stand beside a field's figure, as weighted pairs. */
export type Known = { words: string; pairs: readonly string[] }

export type Cues = {
  /** Numeric fields of the part, answered or not. */
  fields: readonly string[]
  before: ReadonlyMap<string, readonly Known[]>
  behind: ReadonlyMap<string, readonly Known[]>
  /** How telling a pair is: 1 for one field, less for several. */
  weight(pair: string): number
}

export const REACH = 14
const STOP = /[。；！？：\n]/
const MARK = /[。；！？：，、（）\n]/

/** Learns the cues of a part. */
export function cuesOf({ plan, facts, fields: allowed, template, wordings }: Brief): Cues {
  const fields = numericFields(plan.topics, allowed)
  const before = new Map<string, Known[]>(fields.map((field) => [field, labelsOf(field)]))
  const behind = new Map<string, Known[]>(fields.map((field) => [field, []]))
  for (const prose of [template, ...wordings])
    for (const { field, left, right } of surroundings(prose, facts)) {
      if (left) before.get(field)?.push(known(left))
      if (right) behind.get(field)?.push(known(right))
    }
  return { fields, before, behind, weight: weights(fields, before) }
}

const numericFields = (topics: Brief['plan']['topics'], allowed: Brief['fields']): string[] =>
  [
    ...new Set([
      ...topics.flatMap((topic) => topicById(topic).fields.map(({ id }): string => id)),
      ...allowed,
    ]),
  ].filter((id) => isNumeric(fieldOf(id)) && id !== 'report-year')

const TAIL = /(?:件|次|人|份|条|家|场|台|卷|项|名)?(?:数|次|人次|件量)$/

const labelsOf = (field: string): Known[] => {
  const { label } = fieldOf(field)
  return [...new Set([label, label.replace(TAIL, '')])].filter(Boolean).map(known)
}

const known = (words: string): Known => ({ words, pairs: pairsOf(words) })

/** Neighbouring Chinese signs of a stretch, each pair once. */
export const pairsOf = (words: string): string[] => [
  ...new Set(
    Array.from({ length: Math.max(0, words.length - 1) }, (_, at) =>
      words.slice(at, at + 2),
    ).filter((pair) => /^\p{Script=Han}{2}$/u.test(pair) && !COMMON.has(pair)),
  ),
]

const COMMON = new Set(
  '全年 年内 本年 年度 开展 组织 进行 共有 现有 其中 累计 完成 情况 工作 共计 一共 方面 件数 次数 人数'.split(
    ' ',
  ),
)

/** Words before and behind each numeric reference, up to the next figure or stop. */
function surroundings(prose: string, facts: Facts) {
  const pieces = piecesOf(prose)
  return pieces.flatMap((piece, at) => {
    if (typeof piece === 'string' || piece.reference.words) return []
    const { field, view } = piece.reference
    if (view || !facts.quantity(field)) return []
    const previous = pieces[at - 1]
    const next = pieces[at + 1]
    return [
      {
        field,
        left: lastWords(typeof previous === 'string' ? previous : ''),
        right: nextWords(typeof next === 'string' ? next : '', pieces[at + 2] !== undefined),
      },
    ]
  })
}

/** The words that lead to a figure, back to the last mark that has words behind it. */
export function lastWords(words: string): string {
  const clause = words.split(STOP).at(-1) ?? ''
  const near = clause.split(MARK).at(-1) ?? ''
  return (pairsOf(near).length > 0 ? near : clause).slice(-REACH)
}

/** The words behind a figure. Words that run on to the next figure belong to that one. */
export function nextWords(words: string, another: boolean): string {
  const end = words.search(MARK)
  if (end < 0 && another) return ''
  return words.slice(0, end < 0 ? REACH : Math.min(end, REACH))
}

function weights(fields: readonly string[], before: Cues['before']): Cues['weight'] {
  const owners = new Map<string, number>()
  for (const field of fields)
    for (const pair of new Set(before.get(field)?.flatMap(({ pairs }) => pairs)))
      owners.set(pair, (owners.get(pair) ?? 0) + 1)
  return (pair) => 1 / (owners.get(pair) ?? 1)
}
