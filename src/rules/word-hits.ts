import { Lexicon, type LexiconHit } from '../text/lexicon.ts'
import type { Reading } from './reading.ts'
import { EMPTY_PRAISE, FOREIGN_UNIT, OFF_TOPIC, POWER, TONE, type Word } from './words/lists.ts'

const LISTS = { FOREIGN_UNIT, EMPTY_PRAISE, TONE, POWER, OFF_TOPIC } as const
export type ListName = keyof typeof LISTS

type Entry = { list: ListName; entry: Word }

const names = Object.keys(LISTS) as ListName[]
const WORDS = new Lexicon<Entry>(
  names.flatMap((list) => LISTS[list].map((entry) => [entry.word, { list, entry }] as const)),
)
const found = new WeakMap<Reading, LexiconHit<Entry>[]>()

/** The words of one list as they stand in the text; all lists are read in one pass. */
export function wordHits(
  reading: Reading,
  list: ListName,
): (LexiconHit<Entry> & { entry: Word })[] {
  let hits = found.get(reading)
  if (!hits) {
    hits = WORDS.find(reading.text)
    found.set(reading, hits)
  }
  return hits.flatMap((hit) =>
    hit.value.list === list ? [{ ...hit, entry: hit.value.entry }] : [],
  )
}
