/**
 * Consistency conditions between answers, in the small grammar of domain/tables.md:
 *   clause := term op term | covers(pairs.key, pairs.key)      term := item (" + " item)*
 *   item   := whole number | field | len(field) | year(date) | date(year, month, day)
 * A clause that names an unanswered field says nothing.
 */

import type { Answers } from './answer.ts'
import { type Facts, factsOf, printContent } from './facts.ts'
import type { FieldSpec } from './field.ts'
import { FIELDS, fieldOf } from './fields.ts'
import { onceFor } from './once.ts'

/** Two answers that cannot both be right. `message` is for the clerk. */
export type Contradiction = {
  field: string
  fields: string[]
  clause: string
  kind: 'figures' | 'lists' | 'dates' | 'coverage'
  message: string
}

type Operand = { number: number; approximate: boolean } | null
const OPERATORS = ['==', '<=', '>=', '<', '>'] as const
type Operator = (typeof OPERATORS)[number]
export type Clause =
  | { kind: 'compare'; left: string[]; operator: Operator; right: string[] }
  | { kind: 'covers'; answers: [field: string, key: string]; needs: [field: string, key: string] }

const ITEM = /^(?:\d+|[a-z][\w-]*|len\([\w-]+\)|year\([\w-]+\)|date\([^()]+, \d+, \d+\))$/

/** Reads one clause; a clause outside the grammar is a mistake in the data and throws. */
export function parseClause(clause: string): Clause {
  const covers = /^covers\(([\w-]+)\.(\w+), ([\w-]+)\.(\w+)\)$/.exec(clause)
  if (covers) {
    const [, a = '', aKey = '', b = '', bKey = ''] = covers
    return { kind: 'covers', answers: [a, aKey], needs: [b, bKey] }
  }
  const [, left = '', operator, right = ''] = /^(.+?) (==|<=|>=|<|>) (.+)$/.exec(clause) ?? []
  const sides = [terms(left), terms(right)] as const
  const known = OPERATORS.find((candidate) => candidate === operator)
  if (!known || ![...sides[0], ...sides[1]].every((item) => ITEM.test(item)))
    throw new Error(`cannot read the condition “${clause}”`)
  return { kind: 'compare', left: sides[0], operator: known, right: sides[1] }
}

/** Splits a sum into items; a date(…) keeps its inner plus sign. */
const terms = (side: string): string[] =>
  side.startsWith('date(') ? [side] : side.split(' + ').map((item) => item.trim())

const CLAUSES = FIELDS.flatMap((field) =>
  (field.check ?? []).map((source) => ({ field, source, clause: parseClause(source) })),
)

/** Every condition the answers break. */
export const contradictions = onceFor((answers: Answers): readonly Contradiction[] => {
  const facts = factsOf(answers)
  return CLAUSES.flatMap(({ field, source, clause }) => {
    const broken =
      clause.kind === 'covers' ? uncovered(facts, clause) : comparison(facts, field, clause)
    return broken ? [{ field: field.id, clause: source, ...broken }] : []
  })
})

function comparison(
  facts: Facts,
  field: FieldSpec,
  clause: Extract<Clause, { kind: 'compare' }>,
): Pick<Contradiction, 'fields' | 'kind' | 'message'> | null {
  const left = total(facts, clause.left)
  const right = total(facts, clause.right)
  if (!left || !right || holds(left, clause.operator, right)) return null
  const fields = [...clause.left, ...clause.right].flatMap(fieldNames)
  const side = (items: string[]) => items.map((item) => spoken(facts, item)).join('加')
  return {
    fields: [...new Set(fields)],
    kind: [...clause.left, ...clause.right].some((item) => item.startsWith('len('))
      ? 'lists'
      : field.type === 'date' || field.id === 'report-year'
        ? 'dates'
        : 'figures',
    message: `${side(clause.left)}应${SPOKEN[clause.operator]}${side(clause.right)}`,
  }
}

const SPOKEN: Record<Operator, string> = {
  '==': '等于',
  '<=': '不超过',
  '>=': '不少于',
  '<': '小于',
  '>': '大于',
}

function holds(
  left: NonNullable<Operand>,
  operator: Operator,
  right: NonNullable<Operand>,
): boolean {
  switch (operator) {
    case '==':
      return left.approximate || right.approximate || left.number === right.number
    case '<=':
      return left.number <= right.number
    case '>=':
      return left.number >= right.number
    case '<':
      return left.number < right.number
    case '>':
      return left.number > right.number
  }
}

function total(facts: Facts, items: string[]): Operand {
  let number = 0
  let approximate = false
  for (const item of items) {
    const operand = evaluate(facts, item)
    if (!operand) return null
    number += operand.number
    approximate ||= operand.approximate
  }
  return { number, approximate }
}

const exact = (number: number): Operand => ({ number, approximate: false })

function evaluate(facts: Facts, item: string): Operand {
  if (/^\d+$/.test(item)) return exact(Number(item))
  const call = /^(len|year|date)\((.+)\)$/.exec(item)
  if (!call) return operandOf(facts, item)
  const [, name, inside = ''] = call
  if (name === 'len') return lengthOf(facts, inside)
  if (name === 'year') {
    const value = facts.value(inside)
    return value?.type === 'date' ? exact(Number(value.date.slice(0, 4))) : null
  }
  const [year = '', month, day] = inside.split(', ')
  const base = total(facts, year.split(' + '))
  return base ? exact(base.number * 10000 + Number(month) * 100 + Number(day)) : null
}

/** Days compare as whole numbers YYYYMMDD. */
function operandOf(facts: Facts, id: string): Operand {
  const value = facts.value(id)
  if (value?.type === 'date') return exact(Number(value.date.replaceAll('-', '')))
  const quantity = facts.quantity(id)
  return quantity ? { number: quantity.number, approximate: quantity.hedge !== '' } : null
}

function lengthOf(facts: Facts, id: string): Operand {
  const content = facts.content(id)
  if (content?.kind === 'none') return exact(0)
  if (content?.kind !== 'given') return null
  return exact(fieldOf(id).type === 'pairs' ? facts.pairs(id).length : facts.list(id).length)
}

/** A missing answer of a shortcoming is only told once the plans are given. */
function uncovered(
  facts: Facts,
  clause: Extract<Clause, { kind: 'covers' }>,
): Pick<Contradiction, 'fields' | 'kind' | 'message'> | null {
  const texts = ([field, key]: [string, string]) =>
    facts.pairs(field).map((row) => Object.entries(row).find(([name]) => name === key)?.[1] ?? '')
  const answered = new Set(texts(clause.answers))
  if (answered.size === 0) return null
  const open = texts(clause.needs).filter((text) => !answered.has(text))
  if (open.length === 0) return null
  return {
    fields: [clause.answers[0], clause.needs[0]],
    kind: 'coverage',
    message: `${open.map((text) => `“${text}”`).join('、')}没有对应的下一年度安排`,
  }
}

const fieldNames = (item: string): string[] =>
  (item.match(/[a-z][\w-]*/g) ?? []).filter(
    (name) => !['len', 'year', 'date'].includes(name) && FIELDS.some((field) => field.id === name),
  )

/** An operand in the clerk's words, with its value: 化解矛盾纠纷件数（130件）. */
function spoken(facts: Facts, item: string): string {
  const day = /^date\(report-year( \+ 1)?, (\d+), (\d+)\)$/.exec(item)
  if (day) return `${(facts.year ?? 0) + (day[1] ? 1 : 0)}年${day[2]}月${day[3]}日`
  const length = /^len\((.+)\)$/.exec(item)
  if (length)
    return `${fieldOf(length[1] ?? '').label}的项数（${lengthOf(facts, length[1] ?? '')?.number}）`
  if (/^\d+$/.test(item)) return item
  const content = facts.content(item)
  return `${fieldOf(item).label}${content ? `（${printContent(item, content)}）` : ''}`
}
