/**
 * What each figure of a part is said with: the words around it in every wording our templates have,
 * the figure before it, and its label. The templates are right by construction, so they teach the
 * context.
 */
import type { Facts } from '../../report/facts.ts'
import { fieldOf, isNumeric, topicById } from '../../report/fields.ts'
import type { Brief } from '../brief.ts'
import { piecesOf } from '../references.ts'

/** A stretch of words known to stand beside a field's figure, as pairs of signs. */
export type Known = { words: string; pairs: readonly string[] }

/** What is known of one field. */
export type Cue = {
  before: readonly Known[]
  behind: readonly Known[]
  /** Fields whose figures stand right before its own in some wording. */
  after: ReadonlySet<string>
}

export type Cues = {
  /** Numeric fields of the part, answered or not. */
  fields: readonly string[]
  of(field: string): Cue
  /** How telling a pair is: 1 for one field, less for several. */
  weight(pair: string): number
}

const REACH = 14
const STOP = /[。；！？：\n]/
const MARK = /[。；！？：，、（）\n]/
const NOTHING: Cue = { before: [], behind: [], after: new Set() }

/** Learns the cues of a part. */
export function cuesOf({ plan, facts, fields: allowed, template, wordings }: Brief): Cues {
  const fields = numericFields(plan.topics, allowed)
  const seen = [template, ...wordings].flatMap((prose) => sightings(prose, facts))
  const cues = new Map(
    fields.map((field): [string, Cue] => {
      const own = seen.filter((each) => each.field === field)
      const stretches = (key: 'left' | 'right') =>
        [...new Set(own.map((each) => each[key]))].filter(Boolean).map(known)
      return [
        field,
        {
          before: [...labelsOf(field), ...stretches('left')],
          behind: stretches('right'),
          after: new Set(own.flatMap(({ previous }) => previous ?? [])),
        },
      ]
    }),
  )
  return { fields, of: (field) => cues.get(field) ?? NOTHING, weight: weights([...cues.values()]) }
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

type Sighting = { field: string; left: string; right: string; previous: string | null }

/** Words before and behind each numeric reference, up to the next figure or stop. */
function sightings(prose: string, facts: Facts): Sighting[] {
  const pieces = piecesOf(prose)
  let previous: string | null = null
  return pieces.flatMap((piece, at) => {
    if (typeof piece === 'string' || piece.reference.words) return []
    const { field, view } = piece.reference
    if (view || !isNumeric(fieldOf(field)) || !facts.quantity(field)) return []
    const words = (neighbour: (typeof pieces)[number] | undefined) =>
      typeof neighbour === 'string' ? neighbour : ''
    const sighting = {
      field,
      left: lastWords(words(pieces[at - 1])),
      right: nextWords(words(pieces[at + 1]), pieces[at + 2] !== undefined),
      previous,
    }
    previous = field
    return [sighting]
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

function weights(cues: readonly Cue[]): Cues['weight'] {
  const owners = new Map<string, number>()
  for (const { before } of cues)
    for (const pair of new Set(before.flatMap(({ pairs }) => pairs)))
      owners.set(pair, (owners.get(pair) ?? 0) + 1)
  return (pair) => 1 / (owners.get(pair) ?? 1)
}
