import { Lexicon, type LexiconHit } from '../text/lexicon.ts'
import { NearWords } from '../text/near-words.ts'
import { PairFilter } from '../text/pair-filter.ts'
import type { NearHit } from '../text/slips.ts'
import { oncePer, type Reading } from './reading.ts'
import { COUNT_CUES } from './words/count-cues.ts'
import { DIGIT_DOTS } from './words/digit-dots.ts'
import { FEW_WORDS } from './words/few.ts'
import { LEFTOVER_WORDS } from './words/leftovers.ts'
import { NAME_WORDS } from './words/name-words.ts'
import { PHRASE_CUES } from './words/phrase-lists.ts'
import { NOUN_PAIRS } from './words/run-together.ts'
import { RIGHT_TOO, SET_WORDS } from './words/set-words.ts'
import { TERM_CUES } from './words/term-cues.ts'
import { VARIANT_WORDS } from './words/variants.ts'

/** What words the rules look for, by the list that holds them. */
const WORDS = {
  counts: COUNT_CUES,
  dots: DIGIT_DOTS,
  few: FEW_WORDS,
  leftovers: LEFTOVER_WORDS,
  names: NAME_WORDS,
  nounPairs: NOUN_PAIRS,
  phrases: PHRASE_CUES,
  terms: TERM_CUES,
  variants: VARIANT_WORDS,
}
type Values = { [List in keyof typeof WORDS]: (typeof WORDS)[List][number][1] }
type ListName = keyof Values
type Hits = { [List in ListName]: LexiconHit<Values[List]>[] }

/** What stands in a text. */
type Found = {
  hits: readonly LexiconHit<unknown>[][]
  near: NearHit[]
}

const LISTS = Object.keys(WORDS) as ListName[]
type Cues = { pairs: PairFilter; lexicon: Lexicon<unknown>; lists: Uint8Array; near: NearWords }

type Listed = readonly [word: string, value: unknown]

/** One lexicon for all of them, set words last, and the list of each other word: the text is read once. */
const readCues = (): Cues => {
  const listed = LISTS.flatMap((list) => WORDS[list] as readonly Listed[])
  const standing = [...SET_WORDS, ...RIGHT_TOO].map((word) => [word, null] as const)
  const pairs = new PairFilter()
  return {
    pairs,
    lexicon: new Lexicon([...listed, ...standing], pairs),
    near: new NearWords(SET_WORDS, RIGHT_TOO, pairs),
    lists: Uint8Array.from(LISTS.flatMap((list, index) => WORDS[list].map(() => index))),
  }
}
/** Built at the first check: a start that checks nothing need not wait for it. */
let cues: Cues | null = null

/** The words of one list as they stand in the text, in order of start; they may overlap. */
export const cuesIn = <List extends ListName>(reading: Reading, list: List): Hits[List] =>
  found(reading).hits[LISTS.indexOf(list)] as Hits[List]

/** Set words written almost right. */
export const nearWordsIn = (reading: Reading): NearHit[] => found(reading).near

const found = oncePer(({ text }: Reading): Found => {
  cues ??= readCues()
  const { pairs, lexicon, lists, near } = cues
  const read = pairs.read(text)
  const hits: LexiconHit<unknown>[][] = LISTS.map(() => [])
  const joined = clearFor(text.length)
  const tell = (start: number, number: number, length: number) => {
    if (number < lists.length) hits[lists[number] ?? 0]?.push(lexicon.hit(start, number, length))
    else for (let at = start + length - 1; at > start; at--) joined[at] = 1
  }
  lexicon.each(text, tell, read)
  return { hits, near: near.find(text, read, joined) }
})

/** The marks of the last text, cleared for the next: room for a long report and no more is kept. */
const marks = new Uint8Array(16_384)
function clearFor(length: number): Uint8Array {
  if (length > marks.length) return new Uint8Array(length)
  return marks.fill(0, 0, length)
}
