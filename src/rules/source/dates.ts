import type { Answers } from '../../report/answer.ts'
import { type Facts, factsOf } from '../../report/facts.ts'
import { FIELDS } from '../../report/fields.ts'
import { onceFor } from '../../report/once.ts'
import { type DateMention, datesIn } from '../../text/dates.ts'
import { clausesIn } from '../../text/sentences.ts'
import { isInTitle, type Reading, spanAt } from '../reading.ts'
import { textsOf } from './claims.ts'
import { addPairs, pairsOf, shared } from './cues.ts'

/** A day or month the answers name, with the words around it. */
type Day = {
  month: number
  day: number | null
  words: Set<number>
  text: string
  /** Read from the name of a fixed day. */
  fixed: boolean
}

export type StrayDate = { date: DateMention; message: string }

/** Words that must agree before another day is said to be meant. */
const CLEAR = 3

/** Dates of the prose that no answer names, or that stand at another day's matter. */
export function* datesWithoutFact(reading: Reading): Iterable<StrayDate> {
  const { facts, dates, manuscript } = reading
  if (!facts) return
  const days = daysOf(facts.answers)
  for (const date of dates) {
    if (date.month === null || date.start < (manuscript.title?.end ?? 0)) continue
    if (isInTitle(reading, date)) continue
    if (date.start >= manuscript.signature.start) yield* signature(facts, date)
    else yield* prose(reading, days, date)
  }
}

function* signature(facts: Facts, date: DateMention): Iterable<StrayDate> {
  const said = facts.date('sign-date')
  const [year, month, day] = said?.split('-').map(Number) ?? []
  if (said && (date.year !== year || date.month !== month || date.day !== day))
    yield { date, message: `成文日期与答案（${said}）不符` }
}

function* prose(
  { text, sentences }: Reading,
  days: readonly Day[],
  date: DateMention,
): Iterable<StrayDate> {
  const equal = days.filter(
    (day) =>
      day.month === date.month && (date.day === null || day.day === date.day || isPart(day, date)),
  )
  if (equal.length === 0) {
    yield { date, message: `“${date.text}”没有对应的答案` }
    return
  }
  const sentence = spanAt(sentences, date.start) ?? date
  const behind = wordsBehind(text, date, sentence.end)
  const agreement = (day: Day) => shared(day.words, behind)
  const best = Math.max(...equal.map(agreement))
  const others = days.filter((day) => !equal.includes(day) && !day.fixed)
  const other = others.find(
    (day) => agreement(day) > best + CLEAR || (agreement(day) >= CLEAR && best === 0),
  )
  if (other) yield { date, message: `“${date.text}”用错了地方：答案是“${other.text}”` }
}

/** 9月 told of a 9月24日. */
const isPart = (day: Day, date: DateMention): boolean => day.day === null && date.day === null

/** The words from the date to the next date or stop. */
function wordsBehind(text: string, date: DateMention, end: number): Set<number> {
  const rest = text.slice(date.end, end)
  const stop = rest.search(/[，；。]|(?:\d{1,2}月|[0-9]{4}年)/)
  return addPairs(new Set(), rest, 0, stop < 0 ? rest.length : stop)
}

/** The days of one set of answers. */
const daysOf = onceFor((answers: Answers): Day[] => {
  const facts = factsOf(answers)
  return FIELDS.flatMap(({ id, label }) => {
    const value = facts.value(id)
    if (value?.type === 'date') {
      const [, month = 0, day = 0] = value.date.split('-').map(Number)
      return [{ month, day, words: pairsOf(label), text: value.date, fixed: false }]
    }
    return textsOf(value).flatMap((text) => daysTold(text))
  })
})

const FIXED_DAY = /(\d{1,2})[·.](\d{1,2})/g

/** Dates of a text answer, and the fixed days it names: “12·4” is told as 12月4日. */
function daysTold(text: string): Day[] {
  const clauses = clausesIn(text)
  const told = datesIn(text).flatMap(({ month, day, start }) => {
    if (month === null) return []
    const clause = clauses.find((each) => each.start <= start && start < each.end)
    return [
      {
        month,
        day,
        words: addPairs(new Set(), text, clause?.start, clause?.end),
        text,
        fixed: false,
      },
    ]
  })
  const fixed = Array.from(text.matchAll(FIXED_DAY), ([, month, day]) => ({
    ...{ month: Number(month), day: Number(day), words: pairsOf(text), text, fixed: true },
  }))
  return [...told, ...fixed]
}
