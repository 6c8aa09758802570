/** Reads the body of a push, up to a limit: by its announced length, and while it comes in. */
import { TooLong } from './refused.ts'
import { BodyError } from './xml.ts'

/** A push is a few kilobytes; text of a chat message is bounded by the platforms. */
export const BODY_BYTES = 64 * 1024

/**
 * The body as text.
 * @throws {TooLong} more than `limit` bytes
 * @throws {BodyError} not UTF-8
 */
export async function readBody(request: Request, limit = BODY_BYTES): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) throw new TooLong()
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body ?? []) {
    length += chunk.byteLength
    if (length > limit) throw new TooLong()
    chunks.push(chunk)
  }
  return decode(chunks)
}

function decode(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
  try {
    return (
      chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode()
    )
  } catch {
    throw new BodyError('malformed')
  }
}
