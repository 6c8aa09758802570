/**
 * What was worked out from facts, kept with the answers it looked at. It stays right until one of
 * those changes, so the facts of the next turn take over all that the turn did not touch.
 */
import type { Content } from './answer.ts'

/** Answers that were looked at, by field; null for those that were looked for and not there. */
type Seen = Map<string, Content | null>

/** `asked`: by somebody, since these facts were made. */
type Kept = { seen: Seen; result: unknown; asked: boolean }

export class Recall {
  readonly #kept = new Map<string, Kept>()
  readonly #watching: Seen[] = []

  /** Notes that an answer was looked at. */
  saw(id: string, content: Content | null): void {
    for (const seen of this.#watching) seen.set(id, content)
  }

  /** What `read` gives, worked out once. One name stands for one reading, and so for one type. */
  of<T>(name: string, read: () => T): T {
    const known = this.#kept.get(name)
    if (known) {
      known.asked = true
      if (this.#watching.length > 0) for (const [id, content] of known.seen) this.saw(id, content)
      return known.result as T
    }
    const seen: Seen = new Map()
    this.#watching.push(seen)
    try {
      const result = read()
      this.#kept.set(name, { seen, result, asked: true })
      return result
    } finally {
      this.#watching.pop()
    }
  }

  /** Takes over what still stands; what nobody asked the earlier facts for is left behind. */
  follow(earlier: Recall, stands: (id: string, content: Content | null) => boolean): void {
    for (const [name, kept] of earlier.#kept)
      if (kept.asked && !this.#kept.has(name) && all(kept.seen, stands))
        this.#kept.set(name, { ...kept, asked: false })
  }
}

function all(seen: Seen, stands: (id: string, content: Content | null) => boolean): boolean {
  for (const [id, content] of seen) if (!stands(id, content)) return false
  return true
}
