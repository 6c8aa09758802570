import type { NearHit } from '../text/slips.ts'
import { overlaps } from '../text/span.ts'
import { nearWordsIn } from './cues.ts'
import { namesFound } from './names-found.ts'
import { inside, type Reading } from './reading.ts'
import { isTerm } from './terms.ts'

/** Set words written almost right, in reading order; what another list tells is left to it. */
export function slipsIn(reading: Reading): NearHit[] {
  const wrong = namesFound(reading).filter((hit) => hit.wrong)
  const isTold = (hit: NearHit) =>
    isAboutLaw(hit) ||
    isTerm(reading, hit) ||
    inside(wrong, hit).length > 0 ||
    isCounted(reading.text, hit)
  return longest(nearWordsIn(reading).filter((hit) => !isTold(hit)))
}

/** 法制 for 法治 has a rule of its own, which knows where 法制 is right. */
const isAboutLaw = ({ word, written }: NearHit): boolean =>
  written.replaceAll('法制', '法治') === word.replaceAll('法制', '法治')

/** 1个调解室 is no 个人调解室. */
const isCounted = (text: string, { start }: NearHit): boolean =>
  text[start] === '个' && /[\d一二两三四五六七八九十几数每各]$/.test(text.slice(start - 1, start))

/** Of hits that overlap the longest word's. */
function longest(hits: NearHit[]): NearHit[] {
  const kept: NearHit[] = []
  for (const hit of hits.sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1)
    if (!last || !overlaps(last, hit)) kept.push(hit)
    else if (hit.word.length > last.word.length) kept[kept.length - 1] = hit
  }
  return kept
}
