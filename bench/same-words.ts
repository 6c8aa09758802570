import type { CanonName } from '../src/report/canon.ts'
import { NAME_WORDS } from '../src/rules/words/name-words.ts'
import type { Phrase } from '../src/rules/words/phrase.ts'
import { PHRASE_LISTS } from '../src/rules/words/phrase-lists.ts'
import { TERM_CUES } from '../src/rules/words/term-cues.ts'

type Entry = { pattern: string; expected: string }

/** Our own word lists as a prh dictionary, so that a general linter can look for the same words. */
export function sameWords(): string {
  const entries = [
    ...Object.values(PHRASE_LISTS).flatMap((list) => list.flatMap(entriesOf)),
    ...NAME_WORDS.flatMap(([word, use]) => (use?.wrong ? misnamed(word, use.name) : [])),
    ...TERM_CUES.map(([, { term }]) => ({ pattern: term.pattern.source, expected: term.right })),
  ]
  const rules = entries
    .filter(({ pattern }) => isTaken(pattern))
    .map(({ pattern, expected }) => ({ pattern: `/${pattern}/`, expected: expected || '…' }))
  return JSON.stringify({ version: 1, rules })
}

const entriesOf = ({ cues, form, unless, objects, right = '' }: Phrase): Entry[] => {
  if (objects) return []
  if (form) return [{ pattern: form.source, expected: right }]
  const behind = unless ? `(?![${unless}])` : ''
  return cues.map((cue) => ({ pattern: escaped(cue) + behind, expected: right }))
}

const misnamed = (word: string, { name }: CanonName): Entry[] => [
  { pattern: escaped(word), expected: name },
]

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')

/** prh compiles each pattern with these flags. */
function isTaken(pattern: string): boolean {
  try {
    return new RegExp(pattern, 'gmu').source !== ''
  } catch {
    return false
  }
}
