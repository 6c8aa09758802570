import { CLAUSE_END, HAN_SIGN, kindAt, LIST_MARK } from '../text/signs.ts'
import { overlaps, type Span } from '../text/span.ts'
import { cuesIn } from './cues.ts'
import { oncePer, type Reading } from './reading.ts'
import type { Phrase } from './words/phrase.ts'
import { PHRASE_LIST_NAMES, type PhraseList } from './words/phrase-lists.ts'

/** A use of a listed phrase; `right` has its groups filled in. */
export type PhraseHit = Span & { text: string; cue: string; phrase: Phrase; right: string | null }

/** The uses of one list in reading order, none inside another. */
export const phrasesIn = (reading: Reading, list: PhraseList): readonly PhraseHit[] =>
  allPhrases(reading)[list]

const allPhrases = oncePer(findAll)

function findAll(reading: Reading): Record<PhraseList, PhraseHit[]> {
  const all = Object.fromEntries(PHRASE_LIST_NAMES.map((name) => [name, [] as PhraseHit[]]))
  for (const { start, word, value } of cuesIn(reading, 'phrases')) {
    const hit = hitAt(reading.text, start, word, value.phrase)
    if (!hit) continue
    const hits = all[value.list] ?? []
    const last = hits.at(-1)
    if (!last || !overlaps(last, hit)) hits.push(hit)
    else if (hit.end - hit.start > last.end - last.start) hits[hits.length - 1] = hit
  }
  return all as Record<PhraseList, PhraseHit[]>
}

function hitAt(text: string, start: number, cue: string, phrase: Phrase): PhraseHit | null {
  const { form, objects, right = null } = phrase
  if (objects) return mismatchAt(text, start, cue, phrase)
  if (!form) return { start, end: start + cue.length, text: cue, cue, phrase, right }
  form.lastIndex = start
  const match = form.exec(text)
  if (!match) return null
  const from = start - (match.groups?.head?.length ?? 0)
  const end = start + match[0].length
  const filled = right?.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '')
  return { start: from, end, text: text.slice(from, end), cue, phrase, right: filled ?? null }
}

/** A verb whose clause ends in an object it does not take. */
function mismatchAt(text: string, start: number, cue: string, phrase: Phrase): PhraseHit | null {
  const from = start + cue.length
  const end = clauseEnd(text, from)
  if (end < 0) return null
  for (const length of [2, 3]) {
    const object = text.slice(end - length, end)
    const verb = end - length >= from ? phrase.objects?.get(object) : undefined
    if (verb)
      return { start, end, text: text.slice(start, end), cue, phrase, right: `${verb}……${object}` }
  }
  return null
}

const GAP = 20
/** A quotation, a gloss or another line stands between: the clause is not one verb and its object. */
const BREAK = new Set('：“（\n')

/** Where the clause that goes on at `from` ends, or -1 when that is too far. */
function clauseEnd(text: string, from: number): number {
  const last = Math.min(text.length, from + GAP)
  for (let at = from; at < last; at++) {
    const kind = kindAt(text, at)
    if (kind === HAN_SIGN) continue
    if (BREAK.has(text[at] ?? '')) return -1
    if ((kind & (CLAUSE_END | LIST_MARK)) !== 0) return at
  }
  return -1
}
