/** Days as people type and say them, besides those of prose: 一月二十六号, 3月5, 12.25. */
import { type DateMention, datesIn } from '../../text/dates.ts'
import { numberOf } from '../../text/numeral.ts'
import { overlaps } from '../../text/span.ts'

const HAN_DAY =
  /(?<![一二三四五六七八九十])(?<month>十[一二]?|[一二三四五六七八九])月(?<day>[一二三四五六七八九十]{1,3})[日号]/g
const SHORT_DAY =
  /(?<![\d.．/·-])(?<month>\d{1,2})(?:月|[.．/-])(?<day>\d{1,2})(?![\d.．%％万元件次人份月日号至到-])/g

/** Every day or month of a message in reading order. */
export function daysSaid(text: string): DateMention[] {
  const dates = datesIn(text)
  const more = [...text.matchAll(HAN_DAY), ...text.matchAll(SHORT_DAY)]
    .map(mentionOf)
    .filter((day) => day !== null)
    .filter((day) => !dates.some((date) => overlaps(date, day) && date.day !== null))
  const kept = dates.filter((date) => !more.some((day) => overlaps(date, day)))
  return [...kept, ...more].sort((a, b) => a.start - b.start)
}

function mentionOf({ index, 0: text, groups = {} }: RegExpExecArray): DateMention | null {
  const [month, day] = [numberOf(groups.month ?? ''), numberOf(groups.day ?? '')]
  if (!month || !day || month > 12 || day > 31) return null
  return { start: index, end: index + text.length, text, year: null, month, day }
}
