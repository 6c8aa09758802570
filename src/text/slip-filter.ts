/** 32 bits each. */
const WORDS = 1 << 16

/** Three signs in a row that may be two that stand in a word and one beside them that slipped. */
export class SlipFilter {
  /** Of each three signs two bits of one word. */
  readonly #bits = new Int32Array(WORDS)

  put(pair: number, next: number): void {
    const key = keyOf(pair, next)
    const bits = (1 << (key & 31)) | (1 << ((key >> 5) & 31))
    this.#bits[key >>> 16] = (this.#bits[key >>> 16] ?? 0) | bits
  }

  /** 1 if they may be, else 0. */
  has(pair: number, next: number): number {
    const key = keyOf(pair, next)
    const bits = this.#bits[key >>> 16] ?? 0
    return (bits >>> (key & 31)) & (bits >>> ((key >> 5) & 31)) & 1
  }
}

const keyOf = (pair: number, next: number): number => {
  const mixed = Math.imul(pair ^ Math.imul(next & 0xffff, 0x85ebca6b), 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}
