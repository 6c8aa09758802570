import type { Turn } from '../../src/channels/web/schema.ts'

/** How the line of restated facts begins in a reply's plain text (interview/say.ts). */
const FACTS = '已记'

/**
 * What a reply says beside its structured parts. The plain text holds everything, for WeChat; the
 * page shows facts, notes and question in their own form and leaves those lines out.
 */
export function leadOf({ text, facts, notes, ask }: Turn): string {
  const told = new Set(notes?.map((note) => folded(note.text)))
  return text
    .split('\n')
    .filter((line) => !(facts && line.startsWith(FACTS)))
    .filter((line) => !told.has(line))
    .filter((line) => !(ask && line.startsWith(folded(ask.ask))))
    .join('\n')
}

/** A reply's lines hold no line break of their own. */
const folded = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim()
