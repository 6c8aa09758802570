/**
 * A model reads what the rules leave of last year's report or other material, piece by piece. What
 * holds against the text's own words is proposed; nothing is stored before the clerk confirms it.
 */
import { LimitedModel } from '../drafting/limits.ts'
import type { Heard } from '../interview/extract.ts'
import { readWithModel } from '../interview/extract-by-model.ts'
import type { Answers } from '../report/answer.ts'
import { readManuscript } from '../report/manuscript.ts'
import { addUsage, NO_USAGE, type Usage } from '../report/usage.ts'
import type { ModelWork } from './write-with-model.ts'

/** `known` are fields the rules read already. */
export type ReadMaterial = (
  text: string,
  known: readonly string[],
  spent: Usage,
) => Promise<{ heard: Heard[]; usage: Usage }>

/** Characters a piece, pieces at most, and milliseconds for all of them: a clerk waits. */
const PIECE = 1500
const PIECES = 12
const PATIENCE = 25_000

export const readMaterialWith =
  ({ model, concurrency, tokens }: ModelWork): ReadMaterial =>
  async (text, known, spent) => {
    const left = tokens - spent.promptTokens - spent.completionTokens
    const limits = { concurrency, tokens: tokens === 0 ? Number.POSITIVE_INFINITY : left }
    const limited = new LimitedModel(model, limits)
    const signal = AbortSignal.timeout(PATIENCE)
    const setting = { asked: null, wanted: [], answers: yearOf(text), now: NOW }
    const readings = await Promise.all(
      piecesOf(text).map((piece) => readWithModel(piece, setting, limited, signal, NOTHING)),
    )
    const seen = new Set(known)
    const heard = readings
      .flatMap(({ rest }) => rest ?? [])
      .filter(({ field }) => {
        const isNew = !seen.has(field)
        seen.add(field)
        return isNew
      })
    const usage = readings.reduce((sum, each) => addUsage(sum, each.usage ?? NO_USAGE), NO_USAGE)
    return { heard, usage }
  }

const NOTHING = { heard: [], doubts: [] }
/** Only decides which year 今年 is, and the material tells its year itself. */
const NOW = '2000-01-01T00:00:00Z'

/** The year the material reports on, as the answer that tells it. */
function yearOf(text: string): Answers {
  const { year } = readManuscript(text)
  if (year === null) return {}
  const value = { type: 'quantity' as const, number: year, hedge: '' as const }
  return { 'report-year': { by: { name: '', via: 'api' }, at: NOW, kind: 'given', value } }
}

/** Whole paragraphs, together about a piece long. */
function piecesOf(text: string): string[] {
  const pieces: string[] = ['']
  for (const line of text.split('\n')) {
    const last = pieces.at(-1) ?? ''
    if (last.length + line.length <= PIECE) pieces[pieces.length - 1] = `${last}${line}\n`
    else pieces.push(`${line.slice(0, PIECE * 2)}\n`)
  }
  return pieces.filter((piece) => piece.trim() !== '').slice(0, PIECES)
}
