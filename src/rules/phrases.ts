import { Lexicon } from '../text/lexicon.ts'
import { overlaps, type Span } from '../text/span.ts'
import type { Reading } from './reading.ts'
import { collocations } from './words/collocations.ts'
import { foreignWords, offices, ownWords } from './words/foreign-words.ts'
import { offTopics } from './words/off-topics.ts'
import type { Phrase } from './words/phrase.ts'
import { powers } from './words/powers.ts'
import { praise } from './words/praise.ts'
import { relativeTimes } from './words/relative-times.ts'
import { replacedWords } from './words/replaced-words.ts'
import { tones } from './words/tones.ts'
import { typos } from './words/typos.ts'

const LISTS = {
  ...{ collocations, foreignWords, offices, ownWords, offTopics, powers, praise },
  ...{ relativeTimes, replacedWords, tones, typos },
}
type ListName = keyof typeof LISTS

/** A use of a listed phrase; `right` has its groups filled in. */
export type PhraseHit = Span & { text: string; phrase: Phrase; right: string | null }

const NAMES = Object.keys(LISTS) as ListName[]
/** All lists in one lexicon: the text is read once however many lists there are. */
const CUES = new Lexicon(
  NAMES.flatMap((list) =>
    LISTS[list].flatMap((phrase: Phrase) =>
      phrase.cues.map((cue) => [cue, { list, phrase }] as const),
    ),
  ),
)
const found = new WeakMap<Reading, Record<ListName, PhraseHit[]>>()

/** The uses of one list in reading order, none inside another. */
export function phrasesIn(reading: Reading, list: ListName): readonly PhraseHit[] {
  let hits = found.get(reading)
  if (!hits) {
    hits = findAll(reading.text)
    found.set(reading, hits)
  }
  return hits[list]
}

function findAll(text: string): Record<ListName, PhraseHit[]> {
  const all = Object.fromEntries(NAMES.map((name) => [name, [] as PhraseHit[]]))
  for (const { start, word, value } of CUES.find(text)) {
    const hit = hitAt(text, start, word, value.phrase)
    const hits = all[value.list] ?? []
    const last = hits.at(-1)
    if (!hit) continue
    if (!last || !overlaps(last, hit)) hits.push(hit)
    else if (hit.end - hit.start > last.end - last.start) hits[hits.length - 1] = hit
  }
  return all as Record<ListName, PhraseHit[]>
}

function hitAt(text: string, start: number, cue: string, phrase: Phrase): PhraseHit | null {
  const { form, right = null } = phrase
  if (!form) return { start, end: start + cue.length, text: cue, phrase, right }
  form.lastIndex = start
  const match = form.exec(text)
  if (!match) return null
  const filled = right?.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '')
  return { start, end: start + match[0].length, text: match[0], phrase, right: filled ?? null }
}
