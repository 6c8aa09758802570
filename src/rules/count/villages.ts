import type { Figure } from '../../text/figures.ts'
import type { Span } from '../../text/span.ts'
import { oncePer, type Reading } from '../reading.ts'
import type { Mismatch } from './mismatch.ts'
import { sortedFigures } from './sorted.ts'

const PLACE =
  /^(?:行政|建制)?(?:村（社区）|村（居）|村\(社区\)|村居|村(?![民级落干组医规务容情])|社区(?!矫正|工作者|网格|民警|服务)|嘎查)/
const RANK = /^(?:行政|建制)/
const OTHER_TIME = /(?:上年|去年|县|区|市|全省|各级|合并前|原|并入|划[入出])[^，。；]{0,6}$/

/** 茶山岭、云背2个村: some villages, by name. */
const NAMED = /(?:、[\u4e00-\u9fff]{1,5}|等)$/
const NAME_REACH = 6

/** Words that make a number that of all villages. */
const ALL_BEFORE = /(?:全[镇乡]|全街道|全苏木|辖|现有)$/
const ALL_BEHIND = /^[^，。；]{0,12}(?:全覆盖|全部)/

export type Mention = Span & { number: number; word: string }

/** 11个村, 17个村（社区）: every number of villages the text names. */
export const mentionsIn = oncePer((reading: Reading): Mention[] => {
  const mentions: Mention[] = []
  for (const index of sortedFigures(reading).villages)
    mention(reading.text, reading.figures[index] as Figure, mentions)
  return mentions
})

function mention(text: string, { number, hedge, start, end }: Figure, mentions: Mention[]): void {
  const word = hedge === '' ? PLACE.exec(text.slice(end, end + 8))?.[0] : undefined
  if (word && !isOther(text, start))
    mentions.push({ number, word: word.replace(RANK, ''), start, end: end + word.length })
}

const isOther = (text: string, start: number): boolean =>
  OTHER_TIME.test(text.slice(Math.max(0, start - 8), start)) ||
  NAMED.test(text.slice(Math.max(0, start - NAME_REACH), start))

export const isOfAll = (text: string, { start, end }: Mention): boolean =>
  ALL_BEFORE.test(text.slice(Math.max(0, start - 3), start)) ||
  ALL_BEHIND.test(text.slice(end, end + 16))

/** The number named most often for one kind, twice at least and more than any other; else that of all. */
export function usual(text: string, mentions: readonly Mention[]): number | null {
  const counts = new Map<number, number>()
  for (const { number } of mentions) counts.set(number, (counts.get(number) ?? 0) + 1)
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (first && first[1] > 1 && first[1] > (second?.[1] ?? 0)) return first[0]
  const all = numbersOf(mentions.filter((each) => isOfAll(text, each)))
  return all.size === 1 ? ([...all][0] ?? null) : null
}

const numbersOf = (mentions: readonly Mention[]): Set<number> =>
  new Set(mentions.map(({ number }) => number))

/** How many villages the unit has as far as the text agrees with itself. */
export function villageCount(reading: Reading, word: string): number | null {
  const mentions = mentionsIn(reading).filter((each) => each.word === word)
  const numbers = numbersOf(mentions)
  return (
    usual(reading.text, mentions) ?? (numbers.size === 1 ? (mentions[0]?.number ?? null) : null)
  )
}

/** More villages in one place than the unit has in all others, or fewer where all are told. */
export function villagesTold(reading: Reading): Mismatch[] {
  const found: Mismatch[] = []
  const mentions = mentionsIn(reading)
  for (const word of disputed(mentions)) {
    const same = mentions.filter((each) => each.word === word)
    const most = usual(reading.text, same)
    if (most === null) continue
    for (const mention of same) {
      const { number, start, end } = mention
      if (number > most || (number < most && isOfAll(reading.text, mention)))
        found.push({
          ...{ start, end },
          message: `这里写${number}个${word}，别处写${most}个${word}`,
          suggestion: `${most}个${word}`,
        })
    }
  }
  return found
}

/** The places told in two numbers. */
function disputed(mentions: readonly Mention[]): Set<string> {
  const firsts = new Map<string, number>()
  const disputed = new Set<string>()
  for (const { word, number } of mentions)
    if (number !== (firsts.get(word) ?? number)) disputed.add(word)
    else firsts.set(word, number)
  return disputed
}
