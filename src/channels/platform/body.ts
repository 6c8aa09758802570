/** Reads the body of a push, up to a limit: by its announced length, and while it comes in. */

/** A push is a few kilobytes; text of a chat message is bounded by the platforms. */
export const BODY_BYTES = 64 * 1024

/** The body as text, or null when it is longer than `limit` bytes or not UTF-8. */
export async function readBody(request: Request, limit = BODY_BYTES): Promise<string | null> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return null
  if (request.body === null) return ''
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body) {
    length += chunk.byteLength
    if (length > limit) return null
    chunks.push(chunk)
  }
  return decode(chunks)
}

function decode(chunks: readonly Uint8Array[]): string | null {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false })
  try {
    return (
      chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode()
    )
  } catch {
    return null
  }
}
