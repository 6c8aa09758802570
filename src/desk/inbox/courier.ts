/**
 * How an inbox sends to its clerk when no push waits for an answer. The port has two real sides, the
 * official account and WeCom (channels/), which know the platforms' APIs and limits.
 */

/** What became of one message. Only the platform's own “ok” counts as sent. */
export type Sent =
  | { kind: 'sent'; id: string | null }
  /** No certain answer: it may have arrived, so it is not sent again blindly. */
  | { kind: 'unknown' }
  /** Refused. It is kept and given with the clerk's next message. `code` is the platform's. */
  | { kind: 'kept'; code: number }

export type Document = { name: string; bytes: Uint8Array }

export type Courier = {
  /** Whether the account may send at all; a personal account has no such API. */
  canSend: boolean
  /** Messages to one clerk without a word of his in between, and how long his word counts (ms). */
  allowance: { messages: number; window: number } | null
  /** Messages to one clerk in a minute; the platform drops more without a word. */
  perMinute: number
  /** Cuts a text into what one message holds. */
  pages(text: string): string[]
  sendText(user: string, text: string): Promise<Sent>
  /** Sends a file, where the platform has files. */
  sendFile: ((user: string, document: Document) => Promise<Sent>) | null
  /** Shows the clerk that we are at it, where the platform can; failing is no matter. */
  showTyping: ((user: string) => Promise<void>) | null
}
