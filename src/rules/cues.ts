import { Lexicon, type LexiconHit } from '../text/lexicon.ts'
import { oncePer, type Reading } from './reading.ts'
import { NAME_WORDS } from './words/name-words.ts'
import { PHRASE_CUES } from './words/phrase-lists.ts'
import { STANDING_WORDS } from './words/set-words.ts'
import { TERM_CUES } from './words/term-cues.ts'
import { VARIANT_WORDS } from './words/variants.ts'

/** What words the rules look for, by the list that holds them. */
const WORDS = {
  names: NAME_WORDS,
  phrases: PHRASE_CUES,
  standing: STANDING_WORDS,
  terms: TERM_CUES,
  variants: VARIANT_WORDS,
}
type Values = { [List in keyof typeof WORDS]: (typeof WORDS)[List][number][1] }
type ListName = keyof Values
type Hits = { [List in ListName]: LexiconHit<Values[List]>[] }

const LISTS = Object.keys(WORDS) as ListName[]
type Cues = { lexicon: Lexicon<Values[ListName]>; lists: Uint8Array }

/** One lexicon for all of them, and the list of each word: the text is read once, however many. */
const readCues = (): Cues => ({
  lexicon: new Lexicon(
    LISTS.flatMap((list) => WORDS[list].map(([word, value]) => [word, value] as const)),
  ),
  lists: Uint8Array.from(LISTS.flatMap((list, index) => WORDS[list].map(() => index))),
})
/** Built at the first check: a start that checks nothing need not wait for it. */
let cues: Cues | null = null

/** The words of one list as they stand in the text, in order of start; they may overlap. */
export const cuesIn = <List extends ListName>(reading: Reading, list: List): Hits[List] =>
  allCues(reading)[list]

const allCues = oncePer(({ text }: Reading): Hits => {
  cues ??= readCues()
  const { lexicon, lists } = cues
  const hits: LexiconHit<unknown>[][] = LISTS.map(() => [])
  const places = lexicon.places(text)
  for (let at = 0; at < places.length; at += 2) {
    const number = places[at + 1] ?? 0
    hits[lists[number] ?? 0]?.push(lexicon.hit(places[at] ?? 0, number))
  }
  return Object.fromEntries(LISTS.map((list, index) => [list, hits[index]])) as Hits
})
