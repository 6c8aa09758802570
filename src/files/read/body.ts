/**
 * The words of word/document.xml, one string a paragraph, in reading order: what a reader of the
 * printed page sees. Tracked deletions, field codes and hidden text are not seen; text boxes follow
 * the paragraph they hang on; table cells are lines of their own.
 */
import { attribute, child, childrenOf, isOn, nameOf, textNode, type Xml } from './package.ts'

type Label = (properties: Xml | undefined) => string

/** Elements whose content is not printed where they stand. */
const UNSEEN = new Set([
  ...['del', 'moveFrom', 'instrText', 'delText', 'delInstrText', 'pPr', 'rPr', 'tblPr', 'trPr'],
  ...['tcPr', 'sdtPr', 'sdtEndPr', 'footnoteReference', 'endnoteReference', 'rt', 'Fallback'],
])

/** The paragraphs of a document body, or null for a package of another kind (a spreadsheet). */
export function paragraphsOf(document: readonly Xml[], label: Label): string[] | null {
  const body = child(
    document.find((node) => 'document' in node),
    'body',
  )
  if (!body) return null
  const lines: string[] = []
  readBlocks(childrenOf(body), label, lines)
  return lines
}

/** Where a paragraph's mark was deleted, the next one continues it. */
function readBlocks(nodes: readonly Xml[], label: Label, lines: string[]): void {
  let open = ''
  for (const node of nodes) {
    if (nameOf(node) !== 'p') {
      if (!UNSEEN.has(nameOf(node))) readBlocks(childrenOf(node), label, lines)
      continue
    }
    const boxes: string[] = []
    const properties = child(node, 'pPr')
    const words = open + label(properties) + wordsOf(childrenOf(node), label, boxes)
    open = isMarkDeleted(properties) ? words : ''
    if (!isMarkDeleted(properties)) lines.push(words)
    lines.push(...boxes)
  }
  if (open !== '') lines.push(open)
}

const isMarkDeleted = (properties: Xml | undefined): boolean =>
  child(child(properties, 'rPr'), 'del') !== undefined

function wordsOf(nodes: readonly Xml[], label: Label, boxes: string[]): string {
  let words = ''
  for (const node of nodes) {
    const name = nameOf(node)
    if (name === 't') words += childrenOf(node).map(textNode).join('')
    else if (name === 'txbxContent') readBlocks(childrenOf(node), label, boxes)
    else if (name in SIGNS) words += SIGNS[name]?.(node) ?? ''
    else if (!UNSEEN.has(name) && !isHidden(node)) words += wordsOf(childrenOf(node), label, boxes)
  }
  return words
}

const isHidden = (node: Xml): boolean => isOn(child(child(node, 'rPr'), 'vanish'))

/** Elements that stand for a character. A page break is no character. */
const SIGNS: Readonly<Record<string, (node: Xml) => string>> = {
  tab: () => '\t',
  ptab: () => '\t',
  cr: () => '\n',
  br: (node) => (/^(?:page|column)$/.test(attribute(node, 'type') ?? '') ? '' : '\n'),
  noBreakHyphen: () => '-',
  sym: (node) => symbol(attribute(node, 'char')),
}

/** A character of a symbol font lies in the private area and means nothing outside of it. */
function symbol(hex: string | null): string {
  const code = Number.parseInt(hex ?? '', 16)
  const isPrivate =
    !Number.isInteger(code) || code < 0x20 || code > 0xffff || (code >= 0xe000 && code <= 0xf8ff)
  return isPrivate ? '' : String.fromCharCode(code)
}
