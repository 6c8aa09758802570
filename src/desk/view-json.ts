/**
 * A view as JSON, in UTF-8. Most of a report is the same after a turn as before it, and what is the
 * same is the same object: it was written out before and is not written out again.
 */
import type { ReportView } from './view.ts'
import type { Reply } from './view-talk.ts'

const encoder = new TextEncoder()
/** `"key":{…},` or `{…},` of an object that never changes. */
const written = new WeakMap<object, Uint8Array>()

function pieceOf(value: object, key?: string): Uint8Array {
  const known = written.get(value)
  if (known) return known
  const name = key === undefined ? '' : `${JSON.stringify(key)}:`
  const piece = encoder.encode(`${name}${JSON.stringify(value)},`)
  written.set(value, piece)
  return piece
}

/** Pieces between brackets; the last one's comma falls away. */
function* between(open: string, pieces: readonly Uint8Array[], close: string) {
  yield encoder.encode(open)
  for (const [index, piece] of pieces.entries())
    yield index === pieces.length - 1 ? piece.subarray(0, -1) : piece
  yield encoder.encode(close)
}

/** The same text as JSON.stringify gives, but for the order of the keys. */
function* viewPieces({ answers, parts, conversation, ...rest }: ReportView) {
  const answered = Object.entries(answers).map(([id, view]) => pieceOf(view, id))
  yield* between(`${JSON.stringify(rest).slice(0, -1)},"answers":{`, answered, '},"parts":[')
  yield* between(
    '',
    parts.map((part) => pieceOf(part)),
    '],"conversation":[',
  )
  yield* between(
    '',
    conversation.map((entry) => pieceOf(entry)),
    ']}',
  )
}

export const viewJson = (view: ReportView): Uint8Array<ArrayBuffer> => joined([...viewPieces(view)])

/** The answer to a message: what we say, and the report after it. */
export const turnJson = (replies: readonly Reply[], view: ReportView): Uint8Array<ArrayBuffer> =>
  joined([
    encoder.encode(`{"replies":${JSON.stringify(replies)},"report":`),
    ...viewPieces(view),
    encoder.encode('}'),
  ])

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
