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
/** One lexicon for all of them: the text is read once, however many words are looked for. */
const lexiconOfAll = () =>
  new Lexicon(
    LISTS.flatMap((list) => WORDS[list].map(([word, value]) => [word, { list, value }] as const)),
  )
/** Built at the first check: a start that checks nothing need not wait for it. */
let all: ReturnType<typeof lexiconOfAll> | null = null

/** The words of one list as they stand in the text, in order of start; they may overlap. */
export const cuesIn = <List extends ListName>(reading: Reading, list: List): Hits[List] =>
  allCues(reading)[list]

const allCues = oncePer(({ text }: Reading): Hits => {
  const hits = { names: [], phrases: [], standing: [], terms: [], variants: [] } as Record<
    ListName,
    LexiconHit<unknown>[]
  >
  all ??= lexiconOfAll()
  all.each(text, (start, word, { list, value }) =>
    hits[list].push({ start, end: start + word.length, word, value }),
  )
  return hits as Hits
})
