/** 代表建议、政协提案分别办了12件和4件: as many figures as words, told in order. */
import type { FigureMark } from './reading.ts'
import type { Scene } from './scene.ts'
import type { CueWord } from './words.ts'

const EACH = /分别/g
const BETWEEN_WORDS = /^(?:、|和|与|及|以及|，|,)$/
const BETWEEN_FIGURES = /^(?:、|和|与|及|以及|，|,)*$/
const REACH = 8

/** The word of each such figure by where it starts; null when the two sides do not match. */
export function sharesIn({ text, words, marks }: Scene): Map<number, CueWord | null> {
  const shares = new Map<number, CueWord | null>()
  for (const { index } of text.matchAll(EACH)) {
    const named = wordsBefore(text, words, index)
    const told = figuresAfter(text, marks, index + 2, named.length)
    if (named.length < 2 || told.length < 2) continue
    const isEven = named.length === told.length
    for (const [at, { start }] of told.entries())
      shares.set(start, isEven ? (named[at] ?? null) : null)
  }
  return shares
}

function wordsBefore(text: string, words: readonly CueWord[], end: number): CueWord[] {
  const chain: CueWord[] = []
  for (const word of words.filter((each) => each.end <= end && each.end > end - 60).toReversed()) {
    const [next] = chain
    const gap = text.slice(word.end, next?.start ?? end)
    if (next ? !BETWEEN_WORDS.test(gap) : gap.length > 2) break
    chain.unshift(word)
  }
  return chain
}

function figuresAfter(
  text: string,
  marks: Scene['marks'],
  from: number,
  enough: number,
): FigureMark[] {
  const chain: FigureMark[] = []
  for (const mark of marks) {
    if (mark.start < from) continue
    const last = chain.at(-1)
    const gap = text.slice(last?.end ?? from, mark.start)
    const isNext = last ? BETWEEN_FIGURES.test(gap) : gap.length <= REACH && !/[，。；]/.test(gap)
    if (mark.kind !== 'figure' || !isNext) break
    if (chain.length >= enough && /[，,]/.test(gap)) break
    chain.push(mark)
  }
  return chain
}
