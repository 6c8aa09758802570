/**
 * A report as a standalone page, and Markdown as a harmless fragment. The only file that knows
 * marked, which does not sanitise: raw HTML is shown as text, links lead to http(s) alone, and no
 * picture is ever fetched.
 */
import { Marked } from 'marked'
import type { Block } from '../report/block.ts'
import { PRINT_CSS } from './page/print-css.ts'
import { titleLines } from './page/title-lines.ts'

/** Text as HTML text or attribute value. */
export const escapeHtml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')

/** The web copy: title, 主送, body, 署名 and 日期; prints like the .docx; asks nothing of any server. */
export function writeHtml(blocks: readonly Block[]): string {
  const title = blocks.find((block) => block.kind === 'title')?.text ?? ''
  const signed = blocks.filter(isSignature)
  const body = blocks.filter((block) => !isSignature(block)).map(element)
  const signature = signed.map(element).join('\n')
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${PRINT_CSS}</style>
</head>
<body>
<article>
${body.join('\n')}
${signed.length > 0 ? `<div class="signature">\n${signature}\n</div>\n` : ''}</article>
</body>
</html>
`
}

const isSignature = ({ kind }: Block): boolean => kind === 'organ' || kind === 'date'

function element(block: Block): string {
  const text = escapeHtml(block.text)
  switch (block.kind) {
    case 'title':
      return `<h1>${titleLines(block.text).map(escapeHtml).join('<br>')}</h1>`
    case 'heading':
      return `<h${block.level + 1}>${text}</h${block.level + 1}>`
    case 'paragraph':
      return `<p>${text}</p>`
    default:
      return `<p class="${block.kind}">${text}</p>`
  }
}

const LINK = /^https?:\/\//i

const markdown = new Marked({
  gfm: true,
  breaks: true,
  async: false,
  renderer: {
    html: ({ text }) => escapeHtml(text),
    image: ({ text }) => escapeHtml(text),
    link({ href, tokens }) {
      const words = this.parser.parseInline(tokens)
      if (!LINK.test(href)) return words
      return `<a href="${escapeHtml(href)}" rel="noopener noreferrer nofollow" target="_blank">${words}</a>`
    },
  },
})

/** Markdown (a chat reply, a model's words) as an HTML fragment that cannot execute anything. */
export const markdownToHtml = (text: string): string => markdown.parse(text, { async: false })
