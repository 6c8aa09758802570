/** Counts wrong codes: at most so many in a stretch of time, for everybody together. */
export class Tries {
  readonly #most: number
  readonly #stretch: number
  #count = 0
  #since = 0

  /** `stretch` in milliseconds. */
  constructor(most: number, stretch: number) {
    this.#most = most
    this.#stretch = stretch
  }

  areSpent(now = Date.now()): boolean {
    return now - this.#since < this.#stretch && this.#count >= this.#most
  }

  count(now = Date.now()): void {
    if (now - this.#since >= this.#stretch) {
      this.#since = now
      this.#count = 0
    }
    this.#count += 1
  }
}
