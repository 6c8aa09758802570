/**
 * Blocks become lines of the official page: which style, which indent, where a blank line stands.
 * Decides the look once for .docx and print; knows no file format.
 */
import type { Block } from '../../report/block.ts'
import { CHAR, ems, PAGE, PITCH } from './measures.ts'
import type { StyleId } from './styles.ts'
import { titleLines } from './title-lines.ts'

/** What the filed copy carries outside the report's text; nothing is printed that is not given. */
export type Meta = { docNumber?: string; signer?: string; cc?: string }

export type Line = {
  style: StyleId
  /** More than one: a line break inside one paragraph. */
  lines: readonly string[]
  /** Set flush left at this many twips, whatever the style says. */
  left?: number
  /** Must not be parted from the next line by a page end. */
  keepNext?: true
}

const BLANK: Line = { style: 'Blank', lines: [''] }

/** The lines of a report in reading order. */
export function typeset(blocks: readonly Block[]): Line[] {
  const lines: Line[] = []
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1]
    if (block.kind === 'organ' && before && before.kind !== 'organ') {
      const last = lines.pop()
      if (last) lines.push({ ...last, keepNext: true })
      lines.push({ ...BLANK, keepNext: true })
    }
    lines.push(lineOf(block, blocks))
    if (block.kind === 'title') lines.push(BLANK)
  }
  return lines
}

function lineOf(block: Block, blocks: readonly Block[]): Line {
  const lines = [block.text]
  switch (block.kind) {
    case 'title':
      return { style: 'Title', lines: titleLines(block.text) }
    case 'heading':
      return { style: `Heading${block.level}`, lines, keepNext: true }
    case 'addressee':
      return { style: 'Addressee', lines }
    case 'organ':
      return { style: 'Organ', lines, ...signature(blocks).organ, keepNext: true }
    case 'date':
      return { style: 'SignDate', lines, ...signature(blocks).date }
    default:
      return { style: 'Normal', lines }
  }
}

/**
 * Where organ and date stand without a seal (GB/T 9704-2012 §7.3.5.2): the organ ends 2 characters
 * from the right and the date starts 2 characters right of the organ's first. A date longer than
 * the organ ends 2 characters from the right instead, and the organ moves left. Whichever follows
 * the other is set from the left, so that a substituted font cannot part their first characters.
 */
export function signature(blocks: readonly Block[]): Record<'organ' | 'date', { left?: number }> {
  const organ = widthOf(blocks.findLast((block) => block.kind === 'organ')?.text)
  const date = widthOf(blocks.findLast((block) => block.kind === 'date')?.text)
  const end = PAGE.measure - 2 * CHAR
  return date > organ
    ? { organ: { left: Math.max(0, end - date - 2 * CHAR) }, date: {} }
    : { organ: {}, date: { left: Math.max(0, end - organ + 2 * CHAR) } }
}

const widthOf = (text = ''): number => Math.round(ems(text) * PITCH)
