import type { Facts } from '../../report/facts.ts'
import type { FieldSpec } from '../../report/field.ts'
import { ALL_TOPICS, FIELDS, isNumeric, topicOf } from '../../report/fields.ts'
import type { Value } from '../../report/value.ts'
import { type Figure, figuresIn } from '../../text/figures.ts'
import type { Hedge } from '../../text/quantity.ts'
import { clausesIn } from '../../text/sentences.ts'
import type { Span } from '../../text/span.ts'
import { addPairs, pairsOf } from './cues.ts'

/** A figure the answers hold or imply, with the words that say what it counts. */
export type Claim = {
  field: string
  /** null: the field is not answered, so no figure may stand for it. */
  number: number | null
  hedge: Hedge
  unit: string
  /** What it counts. */
  near: Set<number>
  /** What else its answer or question says. */
  far: Set<number>
  kind: 'field' | 'told' | 'length' | 'sum'
  /** Of a sum: the words of each part that the other one lacks. */
  parts?: Set<number>[]
  /** Of a length: the section that is a list of these items. */
  section?: string
}

/** Every figure that the answers hold, and every numeric field they leave open. */
export const claimsOf = (facts: Facts): Claim[] => [
  ...FIELDS.filter(isNumeric).map((field) => fieldClaim(facts, field)),
  ...FIELDS.flatMap((field) => toldClaims(facts, field)),
  ...FIELDS.flatMap((field) => lengthClaims(facts, field)),
  ...sumClaims(facts),
]

const WORDS = new Map<string, Words>(
  FIELDS.map(({ id, label, question }) => [id, { near: pairsOf(label), far: pairsOf(question) }]),
)
const NONE: Words = { near: new Set(), far: new Set() }

type Words = { near: Set<number>; far: Set<number> }

/** What a field's label says it counts, and what else its question says. */
export const wordsOf = (field: string): Words => WORDS.get(field) ?? NONE

function fieldClaim(facts: Facts, { id, unit = '' }: FieldSpec): Claim {
  const quantity = facts.quantity(id)
  return {
    field: id,
    number: quantity?.number ?? null,
    hedge: quantity?.hedge ?? '',
    unit,
    ...wordsOf(id),
    kind: 'field',
  }
}

/** The texts an answer holds. */
export function textsOf(value: Value | null): string[] {
  switch (value?.type) {
    case 'text':
      return [value.text]
    case 'list':
      return value.items
    case 'pairs':
      return value.items.flatMap(({ item, cause = '', for: aim = '', target = '' }) =>
        [item, cause, aim, target].filter(Boolean),
      )
    default:
      return []
  }
}

/** Figures inside text answers, each with the words of its clause. */
function toldClaims(facts: Facts, field: FieldSpec): Claim[] {
  return textsOf(facts.value(field.id)).flatMap((text) => {
    if (!/[0-9０-９一二两三四五六七八九十百千]/.test(text)) return []
    const clauses = clausesIn(text)
    return figuresIn(text).map((figure) => toldClaim(field.id, text, figure, clauses))
  })
}

function toldClaim(
  field: string,
  text: string,
  { number, hedge, unit, start }: Figure,
  clauses: readonly Span[],
): Claim {
  const clause = clauses.find((each) => each.start <= start && start < each.end)
  const near = addPairs(new Set(), text, clause?.start, clause?.end)
  // 占5分 alone has no words to know it by: the field's own name speaks for it.
  const far = pairsOf(text)
  for (const pair of wordsOf(field).far) far.add(pair)
  return { field, number, hedge, unit, near, far, kind: 'told' }
}

/** How many items a list has: 5项重点, 3部法律. */
function lengthClaims(facts: Facts, { id }: FieldSpec): Claim[] {
  const value = facts.value(id)
  if (value?.type !== 'list' && value?.type !== 'pairs') return []
  const texts = textsOf(value)
  const far = new Set<number>()
  for (const text of texts) addPairs(far, text)
  for (const pair of wordsOf(id).far) far.add(pair)
  const claim: Claim = {
    ...{
      field: id,
      number: value.items.length,
      hedge: '',
      unit: value.type === 'list' ? '*' : '#',
    },
    ...{ near: wordsOf(id).near, far, kind: 'length' },
    ...(value.type === 'pairs' && { section: topicOf(id).section }),
  }
  const aimed = value.type === 'pairs' ? value.items.filter((row) => row.for).length : 0
  const counts = new Set([value.items.length, aimed || value.items.length])
  return Array.from(counts, (number) => ({ ...claim, number }))
}

/** Sums of two fields of one topic and unit: 办理建议提案13件. */
function sumClaims(facts: Facts): Claim[] {
  return ALL_TOPICS.flatMap((topic) => {
    const counted = topic.fields
      .filter((field) => field.type === 'integer' || field.type === 'money')
      .flatMap((field) => {
        const quantity = facts.quantity(field.id)
        return quantity && quantity.number > 0 ? [{ field, quantity }] : []
      })
    return counted.flatMap((one, index) =>
      counted.slice(index + 1).flatMap((other) => {
        if (one.field.unit !== other.field.unit) return []
        return [sumClaim(one, other)]
      }),
    )
  })
}

type Counted = { field: FieldSpec; quantity: { number: number; hedge: Hedge } }

function sumClaim(one: Counted, other: Counted): Claim {
  const a = wordsOf(one.field.id)
  const b = wordsOf(other.field.id)
  return {
    field: one.field.id,
    number: one.quantity.number + other.quantity.number,
    hedge: one.quantity.hedge || other.quantity.hedge,
    unit: one.field.unit ?? '',
    near: new Set([...a.near, ...b.near]),
    far: new Set([...a.far, ...b.far]),
    kind: 'sum',
    parts: [without(a.near, b.near), without(b.near, a.near)],
  }
}

const without = (words: Set<number>, others: Set<number>): Set<number> =>
  new Set([...words].filter((pair) => !others.has(pair)))
