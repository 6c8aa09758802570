/**
 * Case files: answers as JSON (contract §2). An unknown field id, a wrong type or broken JSON is a
 * problem that names its place; nothing is taken in half.
 */

import { OUTLINE_ID } from './annual/outline.ts'
import type { Answer, Answers, Content, Said } from './answer.ts'
import { fieldOf, isFieldId } from './fields.ts'
import { readValue } from './read-value.ts'
import type { Pair, Value } from './value.ts'

/** Where in the file, and what is wrong there, in the clerk's words. */
export type Problem = { path: string; message: string }
export type CaseResult =
  | { ok: true; name: string; answers: Answers }
  | { ok: false; problems: Problem[] }

const isObject = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw)

/** Reads a whole case file from its text. */
export function parseCase(text: string, said: Said): CaseResult {
  try {
    return readCase(JSON.parse(text.replace(/^\ufeff/, '')), said)
  } catch (error) {
    return failed('', `不是有效的 JSON：${error instanceof Error ? error.message : error}`)
  }
}

/** Reads a parsed case file. Keys that begin with `_` and the top-level `name` carry no answers. */
export function readCase(json: unknown, said: Said): CaseResult {
  if (!isObject(json)) return failed('', '应为 JSON 对象，含 answers')
  const outline = json.outline ?? OUTLINE_ID
  if (outline !== OUTLINE_ID) return failed('outline', `不认识的提纲“${String(outline)}”`)
  const extra = Object.keys(json).find(
    (key) => !key.startsWith('_') && !['name', 'outline', 'answers'].includes(key),
  )
  if (extra) return failed(extra, '不认识的键')
  const read = readAnswers(json.answers, said)
  if (!read.ok) return read
  return { ...read, name: typeof json.name === 'string' ? json.name : '' }
}

/** Reads the `answers` object: all or nothing. */
export function readAnswers(json: unknown, said: Said): CaseResult {
  if (!isObject(json)) return failed('answers', '应为对象：{"字段": 值}')
  const problems: Problem[] = []
  const answers: Record<string, Answer> = {}
  for (const [id, raw] of Object.entries(json)) {
    if (id.startsWith('_')) continue
    const content = readContent(id, raw)
    if ('message' in content) problems.push({ path: `answers.${id}`, message: content.message })
    else answers[id] = { ...said, ...content }
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, name: '', answers }
}

/** Reads one answer: a value in its field's form, or `{kind: none|unknown|not-applicable}`. */
export function readContent(id: string, raw: unknown): Content | { message: string } {
  if (!isFieldId(id)) return { message: '没有这个字段' }
  if (!isObject(raw)) return readGiven(id, raw)
  switch (raw.kind) {
    case 'none':
      return { kind: 'none' }
    case 'unknown':
      return typeof raw.owner === 'string' && raw.owner !== ''
        ? { kind: 'unknown', owner: raw.owner.slice(0, 100) }
        : { kind: 'unknown' }
    case 'not-applicable':
      return { kind: 'not-applicable', reason: String(raw.reason ?? '').slice(0, 500) }
    case 'given':
      return readGiven(id, raw.value)
    default:
      return { message: 'kind 应为 none、unknown 或 not-applicable' }
  }
}

function readGiven(id: string, raw: unknown): Content | { message: string } {
  const read = readValue(fieldOf(id), raw)
  return read.ok ? { kind: 'given', value: read.value } : { message: read.message }
}

const failed = (path: string, message: string): CaseResult => ({
  ok: false,
  problems: [{ path, message }],
})

export type CaseValue = number | string | boolean | string[] | Pair[]

/** A value in case-file form: 121, "6000余", "文字", [..], true, "2027-01-18". */
export function toCaseValue(value: Value): CaseValue {
  switch (value.type) {
    case 'quantity':
      return value.hedge === ''
        ? value.number
        : value.hedge === '余' || value.hedge === '多'
          ? `${value.number}${value.hedge}`
          : `${value.hedge}${value.number}`
    case 'text':
      return value.text
    case 'yesno':
      return value.yes
    case 'date':
      return value.date
    default:
      return value.items
  }
}
