/**
 * Bytes of a .txt or .md as text: UTF-8, UTF-16 with a byte order mark, or GB18030, which old
 * Chinese Windows writes. A byte order mark is no text; every other character stays as it is.
 */

/** The text, or null if the bytes are no text in any of these. */
export function decodeText(bytes: Uint8Array): string | null {
  for (const decode of [utf16, utf8, gb18030]) {
    const text = decode(bytes)
    if (text !== null) return looksWritten(text) ? text : null
  }
  return null
}

function utf16(bytes: Uint8Array): string | null {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return decoded('utf-16le', bytes)
  if (first === 0xfe && second === 0xff) return decoded('utf-16be', bytes)
  return null
}

const utf8 = (bytes: Uint8Array): string | null => decoded('utf-8', bytes)
const gb18030 = (bytes: Uint8Array): string | null => decoded('gb18030', bytes)

function decoded(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: false }).decode(bytes)
  } catch {
    return null
  }
}

/** NUL never stands in a written text, other control characters hardly ever. */
function looksWritten(text: string): boolean {
  if (text.includes('\u0000')) return false
  const strange = text.match(/[\u0001-\u0008\u000e-\u001f\u007f\ue000-\uf8ff\ufffd]/g)?.length ?? 0
  return strange <= text.length / 50
}
