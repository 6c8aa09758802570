/**
 * A view as JSON, in UTF-8. Most of a report is the same after a turn as before it, and what is the
 * same is the same object: it was written out before and is not written out again.
 */
import type { ReportView } from './view.ts'
import type { Reply } from './view-talk.ts'

const encoder = new TextEncoder()
/** `"key":{…},` or `{…},` of an object that never changes. */
const written = new WeakMap<object, Uint8Array>()

export const viewJson = (view: ReportView): Uint8Array<ArrayBuffer> => joined(viewPieces(view, ''))

/** The answer to a message: what we say, and the report after it. */
export function turnJson(replies: readonly Reply[], view: ReportView): Uint8Array<ArrayBuffer> {
  const pieces = viewPieces(view, `{"replies":${JSON.stringify(replies)},"report":`)
  return joined([...pieces, encoder.encode('}')])
}

/** The same text as JSON.stringify gives, but for the order of the keys. */
function viewPieces(view: ReportView, before: string): Uint8Array[] {
  const { answers, parts, conversation, ...rest } = view
  const own = JSON.stringify(rest).slice(0, -1)
  const answered = Object.entries(answers).map(([id, answer]) => pieceOf(answer, id))
  return [
    encoder.encode(`${before}${own},"answers":{`),
    ...trimmed(answered),
    encoder.encode('},"parts":['),
    ...trimmed(parts.map((part) => pieceOf(part))),
    encoder.encode('],"conversation":['),
    ...trimmed(conversation.map((entry) => pieceOf(entry))),
    encoder.encode(']}'),
  ]
}

function pieceOf(value: object, key?: string): Uint8Array {
  const known = written.get(value)
  if (known) return known
  const name = key === undefined ? '' : `${JSON.stringify(key)}:`
  const piece = encoder.encode(`${name}${JSON.stringify(value)},`)
  written.set(value, piece)
  return piece
}

/** The last piece without its comma. */
const trimmed = (pieces: Uint8Array[]): Uint8Array[] =>
  pieces.map((piece, index) => (index === pieces.length - 1 ? piece.subarray(0, -1) : piece))

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  let length = 0
  for (const piece of pieces) length += piece.length
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
