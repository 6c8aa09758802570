/**
 * The look of the web copy: plain on a screen, the official page in print. Page numbers stand only
 * in print, where the .docx has them; red head and 版记 belong to the filed copy alone.
 */
import { FALLBACK, FONTS, type Font, PAGE, SIZE } from './measures.ts'

const family = (font: Font): string => `"${font}", "${FALLBACK[font]}", serif`
const mm = (twips: number): string => `${((twips * 25.4) / 1440).toFixed(2)}mm`
const { top, right, bottom, left } = PAGE.margin

const SCREEN = `
body { margin: 0 auto; padding: 2rem 1rem; max-width: 44rem; font: 1.125rem/1.75 ${family(FONTS.body)}; color: #000; background: #fff }
h1, h2, h3, h4, h5, p { margin: 0; font-size: inherit; font-weight: normal }
h1 { margin-bottom: 1lh; font: 1.4em/1.5 ${family(FONTS.title)}; text-align: center; text-wrap: balance }
h2 { font-family: ${family(FONTS.black)} }
h3 { font-family: ${family(FONTS.kai)} }
h2, h3, h4, h5, p { text-indent: 2em; text-align: justify; overflow-wrap: anywhere }
.addressee, .organ, .date { text-indent: 0 }
.signature { width: fit-content; margin: 1lh 2em 0 auto }
.date { padding-left: 2em }`

const PAPER = `
@page { size: A4; margin: ${mm(top)} ${mm(right)} ${mm(bottom)} ${mm(left)} }
@page :right { @bottom-right { content: "— " counter(page) " —"; padding: 7mm 1em 0 0; vertical-align: top; font: ${SIZE.fourth / 2}pt ${family(FONTS.song)} } }
@page :left { @bottom-left { content: "— " counter(page) " —"; padding: 7mm 0 0 1em; vertical-align: top; font: ${SIZE.fourth / 2}pt ${family(FONTS.song)} } }
@media print {
  body { max-width: none; padding: 0; font-size: ${SIZE.third / 2}pt; line-height: ${PAGE.line / 20}pt; letter-spacing: ${PAGE.tightness / 20}pt; orphans: 1; widows: 1 }
  h1 { font-size: ${SIZE.second / 2}pt; line-height: ${PAGE.line / 20}pt; letter-spacing: 0; text-wrap: initial }
  h2, h3, h4, h5 { break-after: avoid }
  .signature { break-inside: avoid; break-before: avoid }
}`

export const PRINT_CSS = `${SCREEN}${PAPER}\n`
