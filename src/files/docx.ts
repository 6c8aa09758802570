/**
 * A report as a .docx on the official page. The only file that knows the docx library; it gives
 * sizes in twips, for the library's millimetres round down and its `rightChars` is dropped.
 * Runs in workerd and in node alike: no Buffer, no clock, no author.
 */
import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  FrameAnchorType,
  HorizontalPositionAlign,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  VerticalPositionAlign,
} from 'docx'
import type { Block } from '../report/block.ts'
import { packed } from './docx/pack.ts'
import { corePart, fontTablePart, legal, stylesPart } from './docx/parts.ts'
import { CHAR, FONTS, type Font, PAGE, SIZE, SMALL_CHAR } from './page/measures.ts'
import { type PageStyle, STYLES, type StyleId } from './page/styles.ts'
import { type Line, type Meta, typeset } from './page/typeset.ts'

/**
 * Writes a report as .docx bytes; the same blocks and meta give the same bytes.
 * `meta` adds the 发文字号/签发人 line above and the 抄送 line below; nothing is invented for it.
 */
export async function writeDocx(blocks: readonly Block[], meta: Meta = {}): Promise<Uint8Array> {
  const document = new Document({
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: PAGE_OPTIONS, grid: GRID },
        footers: { default: footer('right'), even: footer('left') },
        children: [...head(meta), ...typeset(blocks).map(paragraph), ...copies(meta)],
      },
    ],
  })
  const title = blocks.find((block) => block.kind === 'title')?.text ?? ''
  return packed(
    await Packer.pack(document, 'uint8array', false, [
      { path: 'word/styles.xml', data: stylesPart() },
      { path: 'word/fontTable.xml', data: fontTablePart() },
      { path: 'docProps/core.xml', data: corePart(title) },
    ]),
  )
}

const PAGE_OPTIONS = {
  size: { width: PAGE.width, height: PAGE.height },
  margin: { ...PAGE.margin, header: 851, footer: PAGE.footer, gutter: 0 },
}

const GRID = { type: DocumentGridType.LINES_AND_CHARS, ...PAGE.grid }

/** The hint keeps “ ” — … · in the Chinese font; without it they fall to the Latin one. */
const face = (font: Font, size: number) => ({
  font: { ascii: font, eastAsia: font, hAnsi: font, cs: font, hint: 'eastAsia' },
  size,
  sizeComplexScript: size,
  ...(size === SIZE.third && { characterSpacing: PAGE.tightness }),
})

const run = (style: StyleId, text: string, font: Font = STYLES[style].font): TextRun =>
  new TextRun({ ...face(font, STYLES[style].size), text: legal(text) })

function paragraph(line: Line): Paragraph {
  const { font, size } = STYLES[line.style]
  const runs = line.lines.map(
    (text, index) =>
      new TextRun({ ...face(font, size), text: legal(text), ...(index > 0 && { break: 1 }) }),
  )
  return new Paragraph({
    ...placed(line.style, line.left),
    ...(line.keepNext && { keepNext: true }),
    children: line.style === 'Blank' ? [] : runs,
  })
}

/** Indents stand on the paragraph too: some readers skip those of styles. */
function placed(style: StyleId, left?: number): IParagraphOptions {
  const page: PageStyle = STYLES[style]
  const first = page.indent > 0 && {
    firstLine: page.indent * page.size * 10,
    firstLineChars: page.indent * 100,
  }
  const edges =
    left === undefined ? { left: page.left ?? 0, right: page.right ?? 0 } : { left, right: 0 }
  return {
    ...(style !== 'Normal' && { style }),
    alignment: ALIGN[left === undefined ? page.align : 'left'],
    indent: { ...edges, ...first },
  }
}

const ALIGN = {
  both: AlignmentType.BOTH,
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const

/** `— 1 —`, one character in from the outer edge. */
const footer = (side: 'left' | 'right'): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: ALIGN[side],
        indent: { [side]: SMALL_CHAR },
        children: [
          new TextRun({
            ...face(FONTS.song, SIZE.fourth),
            children: ['— ', PageNumber.CURRENT, ' —'],
          }),
        ],
      }),
    ],
  })

const tab = (): TextRun => new TextRun({ ...face(FONTS.body, SIZE.third), children: [new Tab()] })

/** 发文字号 left, 签发人 right on one line over the rule, two blank lines to the title. */
function head({ docNumber, signer }: Meta): Paragraph[] {
  if (!docNumber && !signer) return []
  const name = signer
    ? [tab(), run('DocNumber', '签发人：'), run('DocNumber', signer, FONTS.kai)]
    : []
  const blank = () => paragraph({ style: 'Blank', lines: [''] })
  return [
    new Paragraph({
      ...placed('DocNumber'),
      indent: { firstLine: CHAR },
      tabStops: [{ type: TabStopType.RIGHT, position: PAGE.measure - CHAR }],
      border: { bottom: { style: BorderStyle.SINGLE, size: 12, space: 8, color: 'FF0000' } },
      children: [run('DocNumber', docNumber ?? ''), ...name],
    }),
    blank(),
    blank(),
  ]
}

/** 抄送 between two rules at the foot of the last page. */
function copies({ cc }: Meta): Paragraph[] {
  if (!cc) return []
  const rule = { style: BorderStyle.SINGLE, size: 8, space: 1, color: '000000' }
  return [
    new Paragraph({
      ...placed('Copies'),
      indent: { left: 4 * SMALL_CHAR, right: SMALL_CHAR, hanging: 3 * SMALL_CHAR },
      border: { top: rule, bottom: rule },
      frame: {
        type: 'alignment',
        width: PAGE.measure,
        anchor: { horizontal: FrameAnchorType.MARGIN, vertical: FrameAnchorType.MARGIN },
        alignment: { x: HorizontalPositionAlign.CENTER, y: VerticalPositionAlign.BOTTOM },
      },
      children: [run('Copies', `抄送：${cc.replace(/[。．.]?$/u, '。')}`)],
    }),
    new Paragraph({ style: 'Blank', spacing: { line: 20 }, children: [] }),
  ]
}
