import { datesIn } from '../../text/dates.ts'

/** A list as people say it: split at 、；, and at the last 和 when both sides stand by themselves. */
export function itemsOf(words: string): string[] {
  const pieces = words
    .replace(/等(?:等|几个方面|方面|领域|工作|内容)?$/, '')
    .split(/[、；;\n①-⑨]|(?<=》)(?=《)|(?<=》)(?:和|与|及)|(?:和|与|及)(?=《)/)
    .map(tidy)
    .filter(Boolean)
  const last = pieces.at(-1) ?? ''
  const joined = /^(.{2,}?)(?:以及|还有|和|及|与)(.{2,})$/.exec(last)
  if (joined && !/《/.test(last)) pieces.splice(-1, 1, tidy(joined[1] ?? ''), tidy(joined[2] ?? ''))
  return pieces
}

/** Without what only leads in or ends a phrase. */
export const tidy = (words: string): string =>
  words
    .trim()
    .replace(/^(?:和(?!去年|上年)|及|以及|还有|另外|分别是|主要是|就是|了|[，,。；;：:、])+/, '')
    .replace(/[，,。；;：:、\s]+$/, '')
    .trim()

/** What stands behind a comma with a count of its own is another answer: …，干部学法10次. */
const ownWords = (item: string): string =>
  item.split(/[，,](?=[^，,]*[0-9０-９一二三四五六七八九十]+(?:次|人次|场|件|名|份))/)[0] ?? item

/** 2月10日定要点、5月14日听汇报: one item a day, from its date to the next. */
export function datedItems(words: string): string[] {
  const dates = datesIn(words).filter((date) => date.month !== null && date.day !== null)
  return dates.flatMap((date, index) => {
    if (index > 0 && date.start < (dates[index - 1]?.end ?? 0)) return []
    const item = tidy(ownWords(words.slice(date.start, dates[index + 1]?.start ?? words.length)))
    return item ? [item] : []
  })
}
