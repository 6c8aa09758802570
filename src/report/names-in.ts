import { titlesIn } from '../text/citations.ts'
import { Lexicon } from '../text/lexicon.ts'
import { placesIn } from '../text/places.ts'
import { quotesIn } from '../text/quotes.ts'
import type { Span } from '../text/span.ts'
import { CANON } from './annual/canon.ts'
import type { CanonName } from './canon.ts'

const NAMES: readonly CanonName[] = CANON
const OFFICIAL = new Lexicon(
  NAMES.flatMap(({ name, short = [] }) => [name, ...short].map((word) => [word, word] as const)),
)

/** Words that stand as they are: 《…》, “…”, official names, places with their organs. */
export const namesIn = (text: string): Span[] => [
  ...titlesIn(text),
  ...quotesIn(text),
  ...placesIn(text),
  ...OFFICIAL.find(text),
]
