/** Facts that remember which answers were looked at: what was printed from them stays right till one changes. */
import type { Content } from '../report/answer.ts'
import { Facts } from '../report/facts.ts'

/** Answers that were read, by field; null for those that were looked for and not there. */
export type Seen = ReadonlyMap<string, Content | null>

export class WatchedFacts extends Facts {
  #seen: Map<string, Content | null> | undefined

  override content(id: string): Content | null {
    const content = super.content(id)
    // The base class reads while it is being made, before there is anything to write to.
    if (#seen in this) this.#seen?.set(id, content)
    return content
  }

  /** What `read` makes, and everything it looked at. */
  watch<T>(read: () => T): { made: T; seen: Seen } {
    const seen = new Map<string, Content | null>()
    this.#seen = seen
    const made = read()
    this.#seen = undefined
    return { made, seen }
  }
}

/** Whether these answers still stand as they were seen. */
export function stillStands(seen: Seen, facts: Facts): boolean {
  for (const [id, content] of seen)
    if (!isSame(content, facts.content(id), facts.isDerived(id))) return false
  return true
}

/** Stored answers are the same object or another answer; computed ones are made anew each time. */
const isSame = (a: Content | null, b: Content | null, derived: boolean): boolean =>
  a === b || (derived && JSON.stringify(a) === JSON.stringify(b))
