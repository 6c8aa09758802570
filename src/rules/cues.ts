import { Lexicon, type LexiconHit } from '../text/lexicon.ts'
import { oncePer, type Reading } from './reading.ts'
import { COUNT_CUES } from './words/count-cues.ts'
import { NAME_WORDS } from './words/name-words.ts'
import { PHRASE_CUES } from './words/phrase-lists.ts'
import { STANDING_WORDS } from './words/set-words.ts'
import { TERM_CUES } from './words/term-cues.ts'
import { VARIANT_WORDS } from './words/variants.ts'

/** What words the rules look for, by the list that holds them. */
const WORDS = {
  counts: COUNT_CUES,
  names: NAME_WORDS,
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
  /** 1 where a sign and the one before it belong to one set word that is right. */
  joined: Uint8Array
}

const LISTS = Object.keys(WORDS) as ListName[]
/** Number of the set words among the lists. */
const STANDING = LISTS.length
type Cues = { lexicon: Lexicon<unknown>; lists: Uint8Array }

/** One lexicon for all of them, and the list of each word: the text is read once, however many. */
const readCues = (): Cues => {
  const lists: (readonly (readonly [word: string, value: unknown])[])[] = [
    ...LISTS.map((list) => WORDS[list]),
    STANDING_WORDS.map((word) => [word, null] as const),
  ]
  return {
    lexicon: new Lexicon(lists.flat()),
    lists: Uint8Array.from(lists.flatMap((words, list) => words.map(() => list))),
  }
}
/** Built at the first check: a start that checks nothing need not wait for it. */
let cues: Cues | null = null

/** The words of one list as they stand in the text, in order of start; they may overlap. */
export const cuesIn = <List extends ListName>(reading: Reading, list: List): Hits[List] =>
  found(reading).hits[LISTS.indexOf(list)] as Hits[List]

/** Where set words stand, as `NearWords` asks for it. */
export const joinedIn = (reading: Reading): Uint8Array => found(reading).joined

const found = oncePer(({ text }: Reading): Found => {
  cues ??= readCues()
  const { lexicon, lists } = cues
  const hits: LexiconHit<unknown>[][] = LISTS.map(() => [])
  const joined = new Uint8Array(text.length)
  lexicon.each(text, (start, number) => {
    const list = lists[number] ?? STANDING
    if (list !== STANDING) hits[list]?.push(lexicon.hit(start, number))
    else for (let at = start + lexicon.lengthOf(number) - 1; at > start; at--) joined[at] = 1
  })
  return { hits, joined }
})
