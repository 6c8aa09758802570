/** Before the signs of a word stand its length and its number. */
const HEAD = 2

/**
 * Many words one behind the other in one array, so that looking at one of them touches little memory.
 * A word is known by its place in the array; behind the last one is `end`. Words and their numbers
 * are below 65,536.
 */
export class PackedWords {
  readonly #units: Uint16Array
  /** Places in the order in which the words were given. */
  readonly places: readonly number[]
  readonly end: number

  /** `numbers` are those of the words, their index unless given. */
  constructor(words: readonly string[], numbers: readonly number[] = [...words.keys()]) {
    this.end = words.reduce((sum, { length }) => sum + HEAD + length, 0)
    this.#units = new Uint16Array(this.end)
    let place = 0
    this.places = words.map((word, index) => {
      this.#put(place, word, numbers[index] ?? 0)
      place += HEAD + word.length
      return place - HEAD - word.length
    })
  }

  #put(place: number, word: string, number: number): void {
    this.#units[place] = word.length
    this.#units[place + 1] = number
    for (let at = 0; at < word.length; at++) this.#units[place + HEAD + at] = word.charCodeAt(at)
  }

  lengthAt(place: number): number {
    return this.#units[place] ?? 0
  }

  numberAt(place: number): number {
    return this.#units[place + 1] ?? 0
  }

  /** The place of the word behind. */
  next(place: number): number {
    return place + HEAD + this.lengthAt(place)
  }

  /** Whether signs `from` to `to` of a word stand in a text where the word would begin at `start`. */
  stands(text: string, start: number, place: number, from: number, to: number): boolean {
    if (start + from < 0 || start + to > text.length) return false
    const shift = place + HEAD - start
    for (let at = start + from; at < start + to; at++)
      if (this.#units[shift + at] !== text.charCodeAt(at)) return false
    return true
  }
}
