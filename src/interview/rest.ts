/**
 * Whether a message holds more than the rules read from it, so that asking a model is worth its time:
 * an unread figure, or many words of which little was taken. Chat words and questions never do.
 */
import type { Report } from '../report/report.ts'
import { overlaps } from '../text/span.ts'
import { commandIn } from './command.ts'
import { marksIn } from './extract/marks.ts'
import { plainDigits } from './extract/spoken.ts'
import { read } from './extract.ts'
import { pendingOf } from './pending.ts'

const QUESTION = /[?？]\s*$|吗\s*$|什么意思|怎么(?:填|写|算|答)|口径/
/** Shorter messages are chat; longer ones of which less than half was taken hold more. */
const CHAT = 6
const LONG = 40

export function leavesSomething(report: Report, message: string, now: string): boolean {
  const text = message.trim()
  if (text.length < CHAT || commandIn(text) || QUESTION.test(text)) return false
  if (pendingOf(report).length > 0 && text.length < LONG) return false
  const { asked, wanted } = report.talk
  const { heard, doubts } = read(text, { asked, wanted, answers: report.answers, now })
  const spans = [...heard, ...doubts]
  if (spans.length === 0) return true
  const unread = marksIn(plainDigits(text)).some(
    (mark) => mark.kind === 'figure' && !spans.some((span) => overlaps(span, mark)),
  )
  const taken = spans.reduce((sum, { start, end }) => sum + end - start, 0)
  return unread || (text.length > LONG && taken < text.length / 2)
}
