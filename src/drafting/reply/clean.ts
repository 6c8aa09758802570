/** A reply's text as prose: typographic trifles are mended in silence, contents are never touched. */
import { withoutThinking } from './thinking.ts'

const WIDE: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
}

/** Mends one reply. `heading` is the part's own, which models like to repeat. */
export function cleanReply(reply: string, heading: string): string {
  const lines = withoutThinking(reply)
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(cleanLine)
    .filter((line) => line !== '' && !isHeading(line, heading))
  return lines.join('\n')
}

const LEADING_MARK = /^[\s\u3000]*(?:#{1,6}\s+|[-*•]\s+)?/
const TRAILING_BLANK = /[\s\u3000]+$/
/** A half-width mark after Chinese and before Chinese, a reference or the end. */
const NARROW_MARK = /(?<=[\p{Script=Han}”》）}])[,;:?!](?=[\p{Script=Han}“《（{]|$)/gu
const STRAY_BLANK =
  /(?<=\p{Script=Han})[ \t]+(?=\p{Script=Han}|\{)|(?<=\})[ \t]+(?=\p{Script=Han})/gu

const cleanLine = (line: string): string =>
  references(line)
    .replace(/\*\*|__/g, '')
    .replace(LEADING_MARK, '')
    .replace(TRAILING_BLANK, '')
    .replace(NARROW_MARK, (sign) => WIDE[sign] ?? sign)
    .replace(STRAY_BLANK, '')

/** References with stray blanks, single or full-width braces are what they were meant to be. */
const references = (line: string): string =>
  line
    .replace(/｛/g, '{')
    .replace(/｝/g, '}')
    .replace(
      /\{+\s*([a-z][a-z0-9-]*(?:#\d{1,2})?(?:\.[a-z-]+)?)\s*((?:[?!？！][^{}]{1,200})?)\}+/g,
      (_, name, words) => {
        const said = String(words).trim()
        return `{{${name}${said.replace(/^？/, '?').replace(/^！/, '!')}}}`
      },
    )

const NUMBER = /^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d+[.、．])\s*/

const isHeading = (line: string, heading: string): boolean => {
  const bare = line.replace(NUMBER, '').replace(/[。：]$/, '')
  return heading !== '' && bare === heading.replace(NUMBER, '')
}
