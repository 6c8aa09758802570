/**
 * A report as it is printed: a list of blocks in reading order. What files/ writes and what the
 * page shows; it holds no reference any more, only words.
 */
export type Block =
  | { kind: 'title'; text: string }
  | { kind: 'addressee'; text: string }
  | { kind: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'organ'; text: string }
  | { kind: 'date'; text: string }

/** The line form of each heading level: 一、 → （一） → 1. → （1） (domain structure §8). */
const HEADING_FORMS: [level: 1 | 2 | 3 | 4, form: RegExp][] = [
  [1, /^[一二三四五六七八九十]{1,3}、/],
  [2, /^（[一二三四五六七八九十]{1,3}）/],
  [3, /^\d{1,2}\.(?!\d)/],
  [4, /^（\d{1,2}）/],
]

/** The heading level of a line in standard form, or null for body text. A heading has no full stop. */
export function headingLevel(line: string): 1 | 2 | 3 | 4 | null {
  if (line.length > 60 || /[。；！？]/.test(line)) return null
  for (const [level, form] of HEADING_FORMS) if (form.test(line)) return level
  return null
}

/** Reads a part's printed text (lines) into headings and paragraphs. */
export const blocksOf = (text: string): Block[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const level = headingLevel(line)
      return level ? { kind: 'heading', level, text: line } : { kind: 'paragraph', text: line }
    })

/** Plain text of a printed report: one block a line, a blank line under title and before the organ. */
export const textOf = (blocks: Block[]): string =>
  blocks
    .flatMap((block, index) =>
      block.kind === 'title'
        ? [block.text, '']
        : block.kind === 'organ' && blocks[index - 1]?.kind !== 'organ'
          ? ['', block.text]
          : [block.text],
    )
    .join('\n')
    .concat('\n')
