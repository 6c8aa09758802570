/** A report as Markdown: # title, ## 一、, ### （一）, paragraphs. */
import type { Block } from '../report/block.ts'

/** Marks that Markdown would take for its own, anywhere and at a line's start. */
const MARKS = /[\\`*_[\]<]/g
const LINE_MARKS = /^(?=[#>+\-~=|])|^(\d{1,9})(?=[.)]\s)/

const escaped = (text: string): string =>
  text
    .replace(MARKS, '\\$&')
    .replace(LINE_MARKS, '$1\\')
    .replace(/\s*\n\s*/g, '')

const lineOf = (block: Block): string => {
  if (block.kind === 'title') return `# ${escaped(block.text)}`
  if (block.kind === 'heading') return `${'#'.repeat(block.level + 1)} ${escaped(block.text)}`
  return escaped(block.text)
}

export const writeMarkdown = (blocks: readonly Block[]): string =>
  `${blocks.map(lineOf).join('\n\n')}\n`
