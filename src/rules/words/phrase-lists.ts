import { type Codes, codesOf } from '../../text/signs.ts'
import { adverbs } from './adverbs.ts'
import { meetings, trends } from './bare-claims.ts'
import { blends } from './blends.ts'
import { allCertified, someUncertified } from './certificates.ts'
import { collocations } from './collocations.ts'
import { committees, foreignWords, offices, ownWords } from './foreign-words.ts'
import { groupHeads } from './group-heads.ts'
import { lawLists } from './law-lists.ts'
import { listCommas } from './list-commas.ts'
import { measures } from './measures.ts'
import { offTopics } from './off-topics.ts'
import { persons } from './persons.ts'
import type { Phrase } from './phrase.ts'
import { planYears } from './plan-years.ts'
import { powers } from './powers.ts'
import { praise } from './praise.ts'
import { quotedTerms } from './quoted-terms.ts'
import { redundancies } from './redundancies.ts'
import { relativeTimes } from './relative-times.ts'
import { replacedWords } from './replaced-words.ts'
import { shortNames } from './short-names.ts'
import { someCounts } from './some-counts.ts'
import { tones } from './tones.ts'
import { typos } from './typos.ts'

/** Every list of phrases by the name under which a rule asks for it. */
export const PHRASE_LISTS = {
  ...{ adverbs, allCertified, blends, groupHeads, lawLists, listCommas, meetings, persons },
  ...{ planYears, redundancies, shortNames, someCounts, trends },
  ...{ collocations, committees, foreignWords, offices, ownWords, offTopics, powers, praise },
  ...{ measures, quotedTerms, relativeTimes, replacedWords, someUncertified },
  ...{ tones, typos },
} satisfies Record<string, readonly Phrase[]>
export type PhraseList = keyof typeof PHRASE_LISTS
export const PHRASE_LIST_NAMES = Object.keys(PHRASE_LISTS) as PhraseList[]

/** A phrase of one list, all of one make: what a phrase has not is null. */
export type ListedPhrase = {
  list: PhraseList
  form: RegExp | null
  unless: Codes | null
  objects: ReadonlyMap<string, string> | null
  right: string | null
  note: string | null
}

const listed = (
  list: PhraseList,
  { form, unless, objects, right, note }: Phrase,
): ListedPhrase => ({
  list,
  form: form ?? null,
  unless: unless === undefined ? null : codesOf(unless),
  objects: objects ?? null,
  right: right ?? null,
  note: note ?? null,
})

export const PHRASE_CUES: (readonly [cue: string, phrase: ListedPhrase])[] =
  PHRASE_LIST_NAMES.flatMap((list) =>
    PHRASE_LISTS[list].flatMap((phrase: Phrase) => {
      const value = listed(list, phrase)
      return phrase.cues.map((cue) => [cue, value] as const)
    }),
  )
