import { matchAt } from '../text/match-at.ts'

/** Where any of a few words begins, in order. */
export function startsOf(text: string, words: readonly string[]): number[] {
  const starts: number[] = []
  for (const word of words)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) starts.push(at)
  return words.length > 1 ? starts.sort((a, b) => a - b) : starts
}

/**
 * The matches of a sticky pattern, none inside another, as matchAll would give them; `starts` are
 * the only places where one can begin, in order, so that the rest of the text is not looked at.
 */
export function matchesAt(
  text: string,
  pattern: RegExp,
  starts: readonly number[],
): RegExpExecArray[] {
  const matches: RegExpExecArray[] = []
  let read = 0
  for (const start of starts) {
    if (start < read) continue
    const match = matchAt(pattern, text, start)
    if (!match) continue
    read = pattern.lastIndex
    matches.push(match)
  }
  return matches
}
