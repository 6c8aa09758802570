/** How alike the reports of different towns read: sentences they share once figures and names are gone. */
import { sentencesIn } from '../../src/text/sentences.ts'
import { slice } from '../../src/text/span.ts'

const bare = (sentence: string): string =>
  sentence
    .replace(/《[^》]*》|“[^”]*”/g, '')
    .replace(/[0-9０-９.%]+[余多]?/g, '#')
    .replace(/\p{Script=Han}{1,6}(?:县|市|区|旗|镇|乡|街道)/gu, '@')

/** Mean share of sentences that two towns have in common, 0 to 1. */
export function sameness(texts: readonly string[]): number {
  const sets = texts.map(
    (text) =>
      new Set(
        sentencesIn(text)
          .map((span) => bare(slice(text, span)))
          .filter((s) => s.length > 8),
      ),
  )
  let [sum, pairs] = [0, 0]
  for (const [index, a] of sets.entries())
    for (const b of sets.slice(index + 1)) {
      const both = [...a].filter((sentence) => b.has(sentence)).length
      sum += both / Math.max(1, Math.min(a.size, b.size))
      pairs++
    }
  return pairs === 0 ? 0 : sum / pairs
}
