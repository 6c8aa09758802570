/**
 * Who may speak with the model now: so many at once, the longest first, so that the whole takes about
 * as long as its longest piece. A server that answers fewer at a time is given fewer.
 */
type Waiting = { weight: number; go: () => void }

export class Turns {
  #width: number
  #busy = 0
  #waiting: Waiting[] = []

  constructor(width: number) {
    this.#width = Math.max(1, width)
  }

  /** Waits for a turn. Those who ask in the same breath are let in by weight, heaviest first. */
  take(weight: number): Promise<void> {
    return new Promise((go) => {
      this.#waiting.push({ weight, go })
      queueMicrotask(() => this.#admit())
    })
  }

  done(): void {
    this.#busy--
    this.#admit()
  }

  /** Half as many from now on, at least one. */
  narrow(): void {
    this.#width = Math.max(1, Math.floor(this.#width / 2))
  }

  #admit(): void {
    this.#waiting.sort((a, b) => b.weight - a.weight)
    while (this.#busy < this.#width) {
      const next = this.#waiting.shift()
      if (!next) return
      this.#busy++
      next.go()
    }
  }
}
