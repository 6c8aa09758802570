/**
 * What kind of sign stands at an offset: two small look-ups per sign keep every scan of a text at a
 * few nanoseconds a character.
 */
export const BLANK_SIGN = 1
export const DIGIT_SIGN = 2
export const HAN_SIGN = 4
export const SENTENCE_END = 8
export const CLAUSE_END = 16
export const CLOSING_SIGN = 32
/** A Chinese numeral. */
export const NUMERAL_SIGN = 64
export const LIST_MARK = 128
/** One half of a pair of brackets or quotation marks. */
export const PAIR_SIGN = 256
/** Last sign of a place's level: 乡, 镇, 街道, 苏木, 县, 市, 区, 旗. */
export const LEVEL_SIGN = 512
/** A printable half-width sign that is neither letter nor digit nor blank. */
export const NARROW_SIGN = 1024
/** A Latin letter, half or full width. */
export const LETTER_SIGN = 2048
/** What placeholders, codes, wide digits and broken text begin with or hold; a finished report has few. */
export const ODD_SIGN = 4096
export const FEED_SIGN = 8192
/** An Arabic digit or a Chinese numeral. */
export const NUMBER_SIGN = 16384

const PAGE = 256

/** The kinds of all 65,536 signs; most pages of 256 signs are alike and are kept once. */
function pagesOf(kinds: Uint16Array): { pageOf: Uint16Array; pages: Uint16Array } {
  const known = new Map<string, number>()
  const pageOf = new Uint16Array(PAGE)
  const pages: number[] = []
  for (let page = 0; page < PAGE; page++) {
    const signs = kinds.subarray(page * PAGE, (page + 1) * PAGE)
    const name = signs.join()
    const start = known.get(name) ?? pages.length
    if (start === pages.length) pages.push(...signs)
    known.set(name, start)
    pageOf[page] = start
  }
  return { pageOf, pages: Uint16Array.from(pages) }
}

function allKinds(): Uint16Array {
  const kinds = new Uint16Array(PAGE * PAGE)
  const put = (signs: string, kind: number) => {
    for (const sign of signs) kinds[sign.charCodeAt(0)] = (kinds[sign.charCodeAt(0)] ?? 0) | kind
  }
  const fill = (kind: number, first: number, last: number) => {
    for (let code = first; code <= last; code++) kinds[code] = (kinds[code] ?? 0) | kind
  }
  fill(HAN_SIGN, 0x4e00, 0x9fff)
  fill(HAN_SIGN, 0x3400, 0x4dbf)
  put(' \t\r\u00a0\u3000\ufeff', BLANK_SIGN)
  put('0123456789０１２３４５６７８９', DIGIT_SIGN | NUMBER_SIGN)
  put('。！？!?', SENTENCE_END | CLAUSE_END)
  put('；;，,：:', CLAUSE_END)
  put('、', LIST_MARK)
  put('”’」』）)》"', CLOSING_SIGN)
  put('零一二两三四五六七八九十百千', NUMERAL_SIGN | NUMBER_SIGN)
  put('“”‘’（）()《》〈〉【】〔〕「」', PAIR_SIGN)
  put('乡镇道木县市区旗', LEVEL_SIGN)
  put('!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~', NARROW_SIGN)
  fill(LETTER_SIGN, 0x41, 0x5a)
  fill(LETTER_SIGN, 0x61, 0x7a)
  fill(LETTER_SIGN, 0xff21, 0xff3a)
  fill(LETTER_SIGN, 0xff41, 0xff5a)
  put('\n', FEED_SIGN)
  put('×□○＿〔【[［（({<&$*_\ufffd—某锟烫您页０１２３４５６７８９', ODD_SIGN)
  fill(ODD_SIGN, 0xe000, 0xf8ff)
  return kinds
}

const { pageOf, pages } = pagesOf(allKinds())

const { charCodeAt } = String.prototype

/** `text.charCodeAt(at)` without looking the method up, which is slow where strings of many makes pass. */
export const codeAt = (text: string, at: number): number => charCodeAt.call(text, at)

/** The kinds of a sign as bits. */
export const kindOf = (code: number): number => pages[(pageOf[code >> 8] ?? 0) + (code & 255)] ?? 0

const SLOTS = 4096
/** Codes from here on are not in the filter. */
const UNFILTERED = 0xe000

/** 1 where the last bits of a code are those of a sign that is more than a Han sign. */
const marked = new Uint8Array(SLOTS)
for (let code = 0; code < UNFILTERED; code++)
  if ((kindOf(code) & ~HAN_SIGN) !== 0) marked[code % SLOTS] = 1

/** Writes where signs stand that may be more than Han signs, without missing one; tells how many. */
export function findMarked(text: string, places: Int32Array): number {
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    places[count] = at
    count += (marked[code & (SLOTS - 1)] ?? 0) | ((UNFILTERED - 1 - code) >>> 31)
  }
  return count
}

/** The kinds of the sign at `at` as bits; 0 outside the text. */
export const kindAt = (text: string, at: number): number => kindOf(codeAt(text, at))

/** The codes of a few signs: comparing codes makes no string of each sign of a text. */
export class Codes {
  /** Each code stands at its own place or right behind; 0 is a free place. */
  readonly #places: Uint16Array
  readonly #last: number

  constructor(signs: string) {
    const size = 2 ** Math.ceil(Math.log2(signs.length * 4 + 1))
    this.#places = new Uint16Array(size)
    this.#last = size - 1
    for (const sign of signs) this.#put(sign.charCodeAt(0))
  }

  #put(code: number): void {
    let place = code & this.#last
    while (this.#places[place] !== 0) place = (place + 1) & this.#last
    this.#places[place] = code
  }

  /** NaN, the code outside a text, is none of them. */
  has(code: number): boolean {
    for (let place = code & this.#last; ; place = (place + 1) & this.#last) {
      const stored = this.#places[place]
      if (stored === 0) return false
      if (stored === code) return true
    }
  }
}

export const codesOf = (signs: string): Codes => new Codes(signs)

export const isHan = (text: string, at: number): boolean => (kindAt(text, at) & HAN_SIGN) !== 0
export const isDigit = (text: string, at: number): boolean => (kindAt(text, at) & DIGIT_SIGN) !== 0

/** Two signs as one number, exact for UTF-16 units; signed, so that it stays a small integer of the engine. */
export const pairOf = (first: number, second: number): number => (first << 16) | second

/** The two signs that stand at `at`. */
export const pairAt = (text: string, at: number): number =>
  pairOf(codeAt(text, at), codeAt(text, at + 1))
