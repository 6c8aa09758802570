/** Before the signs of a word stands its length. */
const HEAD = 1

/**
 * Many words one behind the other in one array, so that looking at one of them touches little memory.
 * A word is known by its place in the array. Words are shorter than 65,536.
 */
export class PackedWords {
  readonly #units: Uint16Array
  /** Places in the order in which the words were given. */
  readonly places: readonly number[]

  constructor(words: readonly string[]) {
    this.#units = new Uint16Array(words.reduce((sum, { length }) => sum + HEAD + length, 0))
    let place = 0
    this.places = words.map((word) => {
      this.#put(place, word)
      place += HEAD + word.length
      return place - HEAD - word.length
    })
  }

  #put(place: number, word: string): void {
    this.#units[place] = word.length
    for (let at = 0; at < word.length; at++) this.#units[place + HEAD + at] = word.charCodeAt(at)
  }

  lengthAt(place: number): number {
    return this.#units[place] ?? 0
  }

  wordAt(place: number): string {
    const begin = place + HEAD
    return String.fromCharCode(...this.#units.subarray(begin, begin + this.lengthAt(place)))
  }

  /** One sign of the word at `place`. */
  signAt(place: number, at: number): number {
    return this.#units[place + HEAD + at] ?? 0
  }

  /** Whether signs `from` to `to` of a word stand in a text where the word would begin at `start`. */
  stands(text: string, start: number, place: number, from: number, to: number): boolean {
    if (start + from < 0 || start + to > text.length) return false
    const shift = place + HEAD - start
    for (let at = start + from; at < start + to; at++)
      if (this.#units[shift + at] !== text.charCodeAt(at)) return false
    return true
  }

  /** The first sign from `from` on that does not stand in a text, or the length of the word. */
  firstOff(text: string, start: number, place: number, from: number): number {
    const length = this.lengthAt(place)
    const shift = place + HEAD
    let at = from
    while (at < length && this.#units[shift + at] === text.charCodeAt(start + at)) at++
    return at
  }
}
