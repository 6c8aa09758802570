/** A form filled in: “公开渠道：县政府网站、公示栏；签发人：不清楚”. A field's name and a colon. */
import type { Content } from '../../report/answer.ts'
import { isAsked } from '../../report/checklist.ts'
import type { FieldSpec } from '../../report/field.ts'
import { isNumeric } from '../../report/fields.ts'
import type { Value } from '../../report/value.ts'
import type { Span } from '../../text/span.ts'
import { commandIn } from '../command.ts'
import { isoFor } from './days.ts'
import { datedItems, itemsOf, tidy } from './items.ts'
import { lawName } from './names.ts'
import type { Heard, Scene } from './scene.ts'
import type { CueWord } from './words.ts'

const COLON = /^[ \u3000]?[：:]/
const LONGEST = 500
const LAW_LISTS = new Set(['laws-promoted', 'pre-meeting-law-items', 'next-docs'])
const YES = /^(?:是|有|已|做|完成|纳入|公布|落实|述|对)/
const NO = /^(?:否|不|没|无|未)/

export function readLabelled(scene: Scene): { heard: Heard[]; closed: Span[] } {
  const labels = scene.words.filter((word) => isLabel(word, scene))
  const heard = labels.flatMap((word, index) => {
    const start = word.end + (COLON.exec(scene.text.slice(word.end, word.end + 2))?.[0].length ?? 0)
    const limit = Math.min(labels[index + 1]?.start ?? scene.text.length, start + LONGEST)
    const stop = /[。；;\n]/.exec(scene.text.slice(start, limit))?.index
    return valueHeard(word, { start, end: stop === undefined ? limit : start + stop }, scene)
  })
  return { heard, closed: heard.map(({ start, end }) => ({ start, end })) }
}

/** Figures have their own reader; a pair needs more than a name and a colon. */
const fieldOfLabel = (word: CueWord): FieldSpec | undefined =>
  word.senses.find(({ strong, field }) => strong && !isNumeric(field) && field.type !== 'pairs')
    ?.field

const isLabel = (word: CueWord, { text, facts }: Scene): boolean => {
  const field = fieldOfLabel(word)
  const isNamed = COLON.test(text.slice(word.end, word.end + 2))
  return isNamed && field !== undefined && isAsked(field, facts)
}

function valueHeard(word: CueWord, { start, end }: Span, scene: Scene): Heard[] {
  const field = fieldOfLabel(word)
  const words = tidy(scene.text.slice(start, end))
  const content = field && contentOf(field, words, scene)
  if (!field || !content) return []
  const quote = scene.text.slice(word.start, end).trim()
  return [{ start: word.start, end, field: field.id, content, quote, corrects: false }]
}

function contentOf(field: FieldSpec, words: string, scene: Scene): Content | null {
  const command = commandIn(words)
  if (command?.kind === 'unknown') return { kind: 'unknown' }
  if (command?.kind === 'none' && field.type !== 'yesno') return { kind: 'none' }
  const value = words === '' ? null : valueFor(field, words, scene)
  return value && { kind: 'given', value }
}

function valueFor(field: FieldSpec, words: string, scene: Scene): Value | null {
  switch (field.type) {
    case 'yesno':
      return NO.test(words) || YES.test(words) ? { type: 'yesno', yes: YES.test(words) } : null
    case 'date': {
      const date = isoFor(words, field.id, scene)
      return date ? { type: 'date', date } : null
    }
    case 'choice': {
      const choice = field.choices?.findLast((each) => words.includes(each))
      return choice ? { type: 'text', text: choice } : null
    }
    case 'list':
      return { type: 'list', items: listOf(field.id, words) }
    default:
      return { type: 'text', text: words }
  }
}

/** The items of a list said by itself: a day each, laws by their full names, or parted by 、. */
export function listOf(field: string, words: string): string[] {
  const dated = datedItems(words)
  const items = dated.length > 1 ? dated : itemsOf(words)
  return LAW_LISTS.has(field) ? items.map(lawName) : items
}
