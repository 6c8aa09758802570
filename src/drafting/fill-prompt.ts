/**
 * Prompts are Markdown with `<<slots>>`; `{{…}}` stays free for the references of prose. Words of
 * others go into a prompt between fences that they cannot close.
 */

const SLOT = /<<([a-z]+)>>/g

/** Fills every slot in one pass, so that filled words are never read as slots. An empty slot throws. */
export const fill = (prompt: string, slots: Readonly<Record<string, string>> = {}): string =>
  prompt.replace(SLOT, (_, name: string) => {
    const words = slots[name]
    if (!words?.trim()) throw new Error(`empty slot “${name}” in a prompt`)
    return words
  })

/** Words of others as they may stand in a prompt: no fence, no control characters. */
export const fenced = (material: string): string =>
  material
    .replace(/<{2,}/g, '〈')
    .replace(/>{2,}/g, '〉')
    .replace(/[\0-\x08\x0b-\x1f\x7f]/g, '')

/** A list of lines, or 无. */
export const listed = (lines: readonly string[]): string =>
  lines.length > 0 ? lines.map((line) => `- ${line}`).join('\n') : '无'
