/**
 * One word in another's place, in prose. Only our own words change: a reference that tells an answer,
 * 《…》, “…”, official names and places stay as they are, wherever they stand.
 */
import type { Facts } from '../report/facts.ts'
import { namesIn } from '../report/names-in.ts'
import type { Words } from '../report/preference.ts'
import { Lexicon } from '../text/lexicon.ts'
import { contains, overlaps, type Span, slice } from '../text/span.ts'
import { piecesOf, print } from './references.ts'

/** A piece of prose in the printed text. `source` is the reference it was printed from. */
type Run = Span & { source: string | null; isOurs: boolean }
type Hit = Span & { use: string }

/** Prose in which every `instead` of ours is its `use`; where two could stand, the longer one does. */
export function replaceWords(prose: string, words: readonly Words[], facts: Facts): string {
  if (words.length === 0) return prose
  const { text, runs } = printed(prose, facts)
  let [done, said] = ['', '']
  let end = 0
  for (const hit of hitsIn(text, runs, words)) {
    if (hit.start < end) continue
    const before = said + text.slice(end, hit.start)
    if (comesAgain(before, hit, text)) continue
    done += proseOf(text, runs, { start: end, end: hit.start }) + hit.use
    said = before + hit.use
    end = hit.end
  }
  return done + proseOf(text, runs, { start: end, end: text.length })
}

function printed(prose: string, facts: Facts): { text: string; runs: Run[] } {
  const runs: Run[] = []
  let text = ''
  for (const piece of piecesOf(prose)) {
    const source = typeof piece === 'string' ? null : piece.source
    // 我镇 and 全镇 tell no answer: the unit's words for itself are words of ours.
    const isOurs = typeof piece === 'string' || piece.reference.field === 'unit-kind'
    const start = text.length
    text += source === null ? piece : print(source, facts).text
    runs.push({ start, end: text.length, source, isOurs })
  }
  return { text, runs }
}

type Found = Hit & { word: Words }

/** Places where a word may give way, in order; the longest first where several begin. */
function hitsIn(text: string, runs: readonly Run[], words: readonly Words[]): Found[] {
  const found = new Lexicon(words.map((word) => [word.instead, word] as const)).find(text)
  if (found.length === 0) return []
  const answers = runs.filter(({ isOurs }) => !isOurs)
  const names = namesIn(text)
  return found
    .map(({ start, end, value }) => ({ start, end, use: value.use, word: value }))
    .filter((hit) => !answers.some((answer) => overlaps(answer, hit)))
    .filter((hit) => names.every((name) => !overlaps(name, hit) || isKept(text, name, hit)))
    .sort((a, b) => a.start - b.start || b.end - a.end)
}

const isKept = (text: string, name: Span, hit: Hit): boolean =>
  contains(hit, name) && hit.use.includes(slice(text, name))

/** Whether the word would stand there once more: 政府 within 人民政府 needs no second 人民. */
function comesAgain(before: string, { start, end, use, word: { instead } }: Found, text: string) {
  if (!use.includes(instead)) {
    const reach = instead.length - 1
    const around = before.slice(-reach) + use + text.slice(end, end + reach)
    return around.includes(instead)
  }
  for (let at = use.indexOf(instead); at >= 0; at = use.indexOf(instead, at + 1))
    if (text.startsWith(use, start - at)) return true
  return false
}

/** The prose of a stretch of the printed text; a reference that is cut leaves its words. */
const proseOf = (text: string, runs: readonly Run[], stretch: Span): string =>
  runs
    .filter((run) => overlaps(run, stretch) || (run.start === run.end && contains(stretch, run)))
    .map((run) =>
      run.source !== null && contains(stretch, run)
        ? run.source
        : text.slice(Math.max(run.start, stretch.start), Math.min(run.end, stretch.end)),
    )
    .join('')
