/** Many words one behind the other in one array: looking at one of them touches little memory. */
export class PackedWords {
  readonly #signs: Uint16Array
  /** Where the signs of each word begin, and behind the last one where all end. */
  readonly #begins: Int32Array

  constructor(words: readonly string[]) {
    this.#signs = new Uint16Array(words.reduce((sum, { length }) => sum + length, 0))
    this.#begins = new Int32Array(words.length + 1)
    let end = 0
    for (let word = 0; word < words.length; word++) {
      const signs = words[word] ?? ''
      for (let at = 0; at < signs.length; at++) this.#signs[end + at] = signs.charCodeAt(at)
      end += signs.length
      this.#begins[word + 1] = end
    }
  }

  lengthOf(word: number): number {
    return (this.#begins[word + 1] ?? 0) - (this.#begins[word] ?? 0)
  }

  /** Whether signs `from` to `to` of a word stand in a text where the word would begin at `start`. */
  stands(text: string, start: number, word: number, from: number, to: number): boolean {
    if (start + from < 0 || start + to > text.length) return false
    const shift = (this.#begins[word] ?? 0) - start
    for (let at = start + from; at < start + to; at++)
      if (this.#signs[shift + at] !== text.charCodeAt(at)) return false
    return true
  }
}
