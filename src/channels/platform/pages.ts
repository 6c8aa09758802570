/**
 * Cuts a text into messages the platform takes: at most 2,000 bytes of UTF-8 with “（1/3）” included
 * (above 2,048 the official account shows its fault notice, WeCom cuts silently; wechat.md §3, §7).
 */

export const PAGE_BYTES = 2000
/** “（99/99）” and a line break. */
const MARK_BYTES = 12

const encoder = new TextEncoder()

/** Bytes in UTF-8. */
export const bytesOf = (text: string): number => encoder.encode(text).length

/** Where a text may be cut, best first: after a line, a sentence, a clause. */
const BREAKS: readonly RegExp[] = [/\n/g, /[。！？!?][”’）]?/g, /[；;，,、 ]/g]

/**
 * The text as pages of at most `limit` bytes, numbered when there are several. Never cuts inside a
 * character; joined and without numbers the pages are the text, but for white space at the cuts.
 */
export function pagesOf(text: string, limit = PAGE_BYTES): string[] {
  if (bytesOf(text) <= limit) return [text]
  const pages: string[] = []
  let rest = text
  while (rest !== '') {
    const page = firstPage(rest, limit - MARK_BYTES)
    rest = rest.slice(page.length).trimStart()
    if (page.trim() !== '') pages.push(page.trimEnd())
  }
  return pages.map((page, index) => `（${index + 1}/${pages.length}）${page}`)
}

/** Room for the line that tells how to get the next page. */
const HINT_BYTES = 40

/** The text as one message, or as pages that leave room for a hint. */
export const messagesOf = (text: string): string[] =>
  bytesOf(text) <= PAGE_BYTES ? [text] : pagesOf(text, PAGE_BYTES - HINT_BYTES)

/** The longest beginning within `limit` bytes that ends well; a cut in the first half is too early. */
function firstPage(text: string, limit: number): string {
  const fitting = beginning(text, limit)
  if (fitting.length === text.length) return fitting
  for (const pattern of BREAKS) {
    const end = lastMatchEnd(fitting, pattern)
    if (end > fitting.length / 2) return fitting.slice(0, end)
  }
  return fitting
}

function lastMatchEnd(text: string, pattern: RegExp): number {
  let end = 0
  for (const match of text.matchAll(pattern)) end = match.index + match[0].length
  return end
}

/** As many whole code points as fit into `limit` bytes, at least one. */
export function beginning(text: string, limit: number): string {
  let bytes = 0
  let end = 0
  for (const point of text) {
    bytes += bytesOf(point)
    if (bytes > limit && end > 0) break
    end += point.length
  }
  return text.slice(0, end)
}
