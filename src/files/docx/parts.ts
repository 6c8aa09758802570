/**
 * The parts of the package we write ourselves: styles, font table, properties. The library's own
 * hold theme fonts, blue headings, a time stamp and an author. Pure text from the page's data.
 */
import { FALLBACK, FONTS, PAGE, SIZE } from '../page/measures.ts'
import { type PageStyle, STYLES } from '../page/styles.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** XML has no place for control characters and lone surrogates: a file with one does not open. */
export const legal = (text: string): string =>
  text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')

const escaped = (text: string): string =>
  legal(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const fonts = (font: string): string =>
  `<w:rFonts w:hint="eastAsia" w:ascii="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:cs="${font}"/>`

const run = ({ font, size }: PageStyle): string =>
  `<w:rPr>${fonts(font)}<w:b w:val="0"/><w:bCs w:val="0"/><w:color w:val="000000"/>${tight(size)}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`

/** Only 3号 is too wide for 28 characters a line. */
const tight = (size: number): string =>
  size === SIZE.third ? `<w:spacing w:val="${PAGE.tightness}"/>` : ''

/** Exact pitch, no widow control (a page holds its 22 lines), no blank beside digits and letters. */
function paragraph(style: PageStyle): string {
  const edges = `w:left="${style.left ?? 0}" w:right="${style.right ?? 0}"`
  const first = `w:firstLineChars="${style.indent * 100}" w:firstLine="${style.indent * style.size * 10}"`
  return [
    '<w:pPr>',
    style.outline === undefined ? '' : '<w:keepNext/>',
    '<w:widowControl w:val="0"/><w:kinsoku/><w:overflowPunct/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>',
    '<w:snapToGrid w:val="0"/>',
    `<w:spacing w:before="0" w:after="0" w:line="${PAGE.line}" w:lineRule="exact"/>`,
    `<w:ind ${edges} ${first}/><w:jc w:val="${style.align}"/>`,
    style.outline === undefined ? '' : `<w:outlineLvl w:val="${style.outline}"/>`,
    '</w:pPr>',
  ].join('')
}

const styleXml = ([id, style]: [string, PageStyle]): string =>
  [
    `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}">`,
    `<w:name w:val="${style.name}"/>`,
    id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>',
    '<w:qFormat/>',
    paragraph(style),
    run(style),
    '</w:style>',
  ].join('')

/** word/styles.xml */
export const stylesPart = (): string =>
  [
    HEAD,
    `<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>${fonts(FONTS.body)}`,
    '<w:sz w:val="32"/><w:szCs w:val="32"/><w:lang w:val="zh-CN" w:eastAsia="zh-CN" w:bidi="ar-SA"/>',
    '</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>',
    ...Object.entries(STYLES).map(styleXml),
    '</w:styles>',
  ].join('')

/** word/fontTable.xml: what to take where a font is missing, so that a page still looks right. */
export const fontTablePart = (): string =>
  [
    HEAD,
    `<w:fonts ${W}>`,
    ...Object.values(FONTS).map(
      (font) =>
        `<w:font w:name="${font}"><w:altName w:val="${FALLBACK[font]}"/><w:charset w:val="86"/></w:font>`,
    ),
    '</w:fonts>',
  ].join('')

/** docProps/core.xml: the title and the language; no author, no time, no machine. */
export const corePart = (title: string): string =>
  [
    HEAD,
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escaped(title)}</dc:title><dc:language>zh-CN</dc:language></cp:coreProperties>`,
  ].join('')
