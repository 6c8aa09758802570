import { matchAt } from '../text/match-at.ts'
import { CLAUSE_END, codesOf, HAN_SIGN, kindAt, LIST_MARK } from '../text/signs.ts'
import { overlaps, type Span } from '../text/span.ts'
import { cuesIn } from './cues.ts'
import { oncePer, type Reading } from './reading.ts'
import type { ListedPhrase, PhraseList } from './words/phrase-lists.ts'

/** A use of a listed phrase; `right` has its groups filled in. */
export type PhraseHit = Span & {
  text: string
  cue: string
  phrase: ListedPhrase
  right: string | null
}

/** The uses of one list in reading order, none inside another. */
export const phrasesIn = (reading: Reading, list: PhraseList): readonly PhraseHit[] =>
  allPhrases(reading).get(list) ?? NONE

const NONE: readonly PhraseHit[] = []

const allPhrases = oncePer((reading: Reading): ReadonlyMap<PhraseList, PhraseHit[]> => {
  const all = new Map<PhraseList, PhraseHit[]>()
  for (const { start, word, value } of cuesIn(reading, 'phrases')) {
    const hit = hitAt(reading.text, start, word, value)
    if (!hit) continue
    const hits = all.get(value.list) ?? []
    const last = hits[hits.length - 1]
    if (!last || !overlaps(last, hit)) hits.push(hit)
    else if (hit.end - hit.start > last.end - last.start) hits[hits.length - 1] = hit
    all.set(value.list, hits)
  }
  return all
})

function hitAt(text: string, start: number, cue: string, phrase: ListedPhrase): PhraseHit | null {
  const { form, unless, objects, right } = phrase
  if (unless?.has(text.charCodeAt(start + cue.length))) return null
  if (objects) return mismatchAt(text, start, cue, phrase, objects)
  if (!form) return { start, end: start + cue.length, text: cue, cue, phrase, right }
  const match = matchAt(form, text, start)
  if (!match) return null
  const from = start - (match.groups?.head?.length ?? 0)
  const end = start + match[0].length
  const filled = right?.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '')
  return { start: from, end, text: text.slice(from, end), cue, phrase, right: filled ?? null }
}

/** A verb whose clause ends in an object it does not take. */
function mismatchAt(
  text: string,
  start: number,
  cue: string,
  phrase: ListedPhrase,
  objects: ReadonlyMap<string, string>,
): PhraseHit | null {
  const from = start + cue.length
  const end = clauseEnd(text, from)
  if (end < 0) return null
  for (const length of [2, 3]) {
    const object = text.slice(end - length, end)
    const verb = end - length >= from ? objects.get(object) : undefined
    if (verb)
      return { start, end, text: text.slice(start, end), cue, phrase, right: `${verb}……${object}` }
  }
  return null
}

const GAP = 20
/** A quotation, a gloss or another line stands between: the clause is not one verb and its object. */
const BREAK = codesOf('：“（\n')

/** Where the clause that goes on at `from` ends, or -1 when that is too far. */
function clauseEnd(text: string, from: number): number {
  const last = Math.min(text.length, from + GAP)
  for (let at = from; at < last; at++) {
    const kind = kindAt(text, at)
    if (kind === HAN_SIGN) continue
    if (BREAK.has(text.charCodeAt(at))) return -1
    if ((kind & (CLAUSE_END | LIST_MARK)) !== 0) return at
  }
  return -1
}
