/** Which of a model's answers may be proposed: each is held against the message's own words. */
import type { Content } from '../../report/answer.ts'
import { readContent } from '../../report/case-file.ts'
import { isAsked } from '../../report/checklist.ts'
import { factsOf } from '../../report/facts.ts'
import { fieldOf, isFieldId } from '../../report/fields.ts'
import type { Value } from '../../report/value.ts'
import { overlaps, type Span } from '../../text/span.ts'
import type { Reading } from '../extract.ts'
import type { FoundAnswer } from '../extract-by-model.ts'
import { marksIn } from './marks.ts'
import type { Heard, Setting } from './scene.ts'
import { plainDigits } from './spoken.ts'

/** The answers that hold, less what the rules heard or doubt themselves. */
export function verified(
  found: readonly FoundAnswer[],
  text: string,
  rules: Reading,
  setting: Setting,
): Heard[] {
  const facts = factsOf(setting.answers)
  const taken = new Set([...rules.heard, ...rules.doubts].map(({ field }) => field))
  const figures = figureSpans(text, rules)
  return found.flatMap((answer) => {
    if (!isFieldId(answer.field) || taken.has(answer.field)) return []
    const field = fieldOf(answer.field)
    if (field.derived || !isAsked(field, facts)) return []
    const heard = held(answer, text)
    if (!heard || (isCount(heard.content) && isUsed(heard, text, figures))) return []
    taken.add(answer.field)
    return [heard]
  })
}

function held(answer: FoundAnswer, text: string): Heard | null {
  const quote = answer.quote.trim()
  const start = quote.length >= 1 ? text.indexOf(quote) : -1
  if (start < 0) return null
  const content = contentOf(answer)
  if (!content || !stands(content, quote)) return null
  return {
    ...{ field: answer.field, content, quote, corrects: false },
    ...{ start, end: start + quote.length },
  }
}

function contentOf({ field, kind, value, reason }: FoundAnswer): Content | null {
  const raw =
    kind === 'given' ? value : kind === 'not-applicable' ? { kind, reason: reason ?? '' } : { kind }
  const content = readContent(field, raw)
  return 'message' in content ? null : content
}

/** Whether the quote says it: a count as a figure of its own, none and unknown in plain words. */
function stands(content: Content, quote: string): boolean {
  const marks = marksIn(plainDigits(quote))
  switch (content.kind) {
    case 'given':
      return holds(content.value, quote, marks)
    case 'none':
      return marks.some(({ kind }) => kind === 'none') || /0|零|〇|空白/.test(quote)
    case 'unknown':
      return marks.some(({ kind }) => kind === 'unknown') || /不(?:清楚|知道|掌握)|问/.test(quote)
    case 'not-applicable':
      return /不适用|不涉及|不归|没有这|无此|不管|不属于/.test(quote)
  }
}

function holds(value: Value, quote: string, marks: ReturnType<typeof marksIn>): boolean {
  switch (value.type) {
    case 'quantity':
      return marks.some(
        (mark) =>
          mark.kind === 'figure' &&
          !mark.vague &&
          mark.hedge === value.hedge &&
          (mark.number === value.number || (mark.inWan && mark.number / 10_000 === value.number)),
      )
    case 'text':
      return isFrom(value.text, quote)
    case 'list':
      return value.items.every((item) => isFrom(item, quote))
    case 'pairs':
      return value.items.every((row) =>
        [row.item, row.cause, row.for, row.target].every((cell) => !cell || isFrom(cell, quote)),
      )
    case 'yesno':
      return true
    case 'date':
      return isDayIn(value.date, quote)
  }
}

/** Words may lose marks and fillers, never gain any. */
function isFrom(words: string, quote: string): boolean {
  const signs = (text: string) => text.replace(/[\s\p{P}的了]/gu, '')
  return signs(quote).includes(signs(words))
}

function isDayIn(iso: string, quote: string): boolean {
  const [, month, day] = iso.split('-').map(Number)
  const plain = quote.replace(/\s/g, '')
  return [`${month}月${day}`, `${month}.${day}`, `${month}-${day}`, `${month}/${day}`, iso].some(
    (form) => plain.includes(form),
  )
}

const isCount = (content: Content): boolean =>
  content.kind === 'given' && content.value.type === 'quantity'

/** Where the rules found figures that they gave to a field or doubted. */
const figureSpans = (text: string, { heard, doubts }: Reading): Span[] => {
  const read = [...heard.filter(({ content }) => isCount(content)), ...doubts]
  return marksIn(plainDigits(text)).filter(
    (mark) => mark.kind === 'figure' && read.some((span) => overlaps(span, mark)),
  )
}

/** One figure answers one question: what the rules used is not used again. */
function isUsed({ content, start, end }: Heard, text: string, used: readonly Span[]): boolean {
  const number =
    content.kind === 'given' && content.value.type === 'quantity' ? content.value.number : null
  const own = marksIn(plainDigits(text)).filter(
    (mark) => mark.kind === 'figure' && overlaps(mark, { start, end }) && mark.number === number,
  )
  return own.length > 0 && own.every((mark) => used.some((span) => overlaps(span, mark)))
}
