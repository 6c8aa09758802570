import type { PhraseHit } from './phrases.ts'
import { phrasesIn } from './phrases.ts'
import { isInTitle, isQuoted, type Reading } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'

/** Told once for each term: a text that leaves the marks out leaves them out throughout. */
export const quoteMissing: Rule = {
  id: 'quote-missing',
  severity: 'advice',
  title: '特定称谓没有引号',
  why: '“八五”普法、“枫桥经验”、“法律明白人”等特定称谓加引号（GB/T 15834-2011），引号的位置也要对。',
  bad: '深入开展八五普法，坚持新时代枫桥经验',
  good: '深入开展“八五”普法，坚持新时代“枫桥经验”',
  byLine: true,
  find(reading) {
    const found: Mark[] = []
    const told: string[] = []
    for (const hit of phrasesIn(reading, 'quotedTerms')) {
      const { right } = hit
      if (!right || told.includes(right) || isMarked(reading, hit)) continue
      told.push(right)
      found.push(
        mark(hit, `“${hit.text.replace('“', '')}”：${hit.phrase.note}`, { suggestion: right }),
      )
    }
    return found
  },
}

/** Inside quotation or title marks; a term that begins with a mark has it in the wrong place. */
const isMarked = (reading: Reading, hit: PhraseHit): boolean =>
  isInTitle(reading, hit) ||
  (!hit.text.startsWith('“') && (isQuoted(reading, hit) || reading.text[hit.start - 1] === '“'))
