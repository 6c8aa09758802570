/** Paragraph styles of the official page, by Word's style id: one table for .docx and print CSS. */
import { CHAR, FONTS, type Font, SIZE, SMALL_CHAR } from './measures.ts'

export type PageStyle = {
  /** Word's own name of a built-in style, so that its navigation pane finds headings. */
  readonly name: string
  readonly font: Font
  /** Half-points. */
  readonly size: number
  readonly align: 'both' | 'left' | 'center' | 'right'
  /** First-line indent in characters; 2 is the body's. */
  readonly indent: 0 | 2
  /** 0 is the first heading level. */
  readonly outline?: number
  /** Twips from the left and right edge of the 版心. */
  readonly left?: number
  readonly right?: number
}

const BODY = { font: FONTS.body, size: SIZE.third, align: 'both', indent: 2 } as const
const FLUSH = { ...BODY, align: 'left', indent: 0 } as const

export const STYLES = {
  Normal: { ...BODY, name: 'Normal' },
  Title: { name: 'Title', font: FONTS.title, size: SIZE.second, align: 'center', indent: 0 },
  Heading1: { ...BODY, name: 'heading 1', font: FONTS.black, outline: 0 },
  Heading2: { ...BODY, name: 'heading 2', font: FONTS.kai, outline: 1 },
  Heading3: { ...BODY, name: 'heading 3', outline: 2 },
  Heading4: { ...BODY, name: 'heading 4', outline: 3 },
  Blank: { ...FLUSH, name: '空行' },
  Addressee: { ...FLUSH, name: '主送机关' },
  Organ: { ...FLUSH, name: '署名', align: 'right', right: 2 * CHAR },
  SignDate: { ...FLUSH, name: '成文日期', align: 'right', right: 2 * CHAR },
  DocNumber: { ...FLUSH, name: '发文字号' },
  Copies: { ...FLUSH, name: '抄送', size: SIZE.fourth, left: SMALL_CHAR, right: SMALL_CHAR },
  Footer: { name: 'footer', font: FONTS.song, size: SIZE.fourth, align: 'left', indent: 0 },
} as const satisfies Record<string, PageStyle>

export type StyleId = keyof typeof STYLES
