/** One reply from what a step did: plain text that fits WeChat, and its structure for the page. */
import { openItems } from '../report/checklist.ts'
import type { Report } from '../report/report.ts'
import { askOf } from './ask.ts'
import { clip } from './label.ts'
import type { Ask, Reply } from './message.ts'
import type { Done } from './moment.ts'
import { topicsLeft } from './progress.ts'
import { say } from './say.ts'

/** WeChat drops what is over 2,048 bytes; a 汉字 takes three (wechat.md §3). */
const LONGEST = 600

/** `before` is the report as the message found it: a question that is new also says how far we are. */
export function replyOf(before: Report, done: Done): Reply {
  const ask = done.next === 'ask' ? askOf(done.report) : null
  const lines = [
    ...done.lines,
    ...(done.facts && done.facts.length > 0 ? [say.facts(done.facts)] : []),
    ...(done.notes ?? []).map(({ text }) => text),
    ...(done.next === 'ask' ? closing(before, done.report, ask) : []),
  ].filter((line) => line !== '')
  return {
    text: fitted(lines),
    ...(ask ? { ask } : {}),
    ...(done.facts && done.facts.length > 0 ? { facts: done.facts } : {}),
    ...(done.notes && done.notes.length > 0 ? { notes: done.notes } : {}),
    ...(done.chips ? { chips: done.chips } : {}),
  }
}

function closing(before: Report, after: Report, ask: Ask | null): string[] {
  if (!ask) return [say.finished, say.openItems(openItems(after.answers))]
  const isNew =
    before.talk.asked !== ask.topic && before.talk.asked !== null && after.talk.wanted.length === 0
  return [isNew ? `${ask.ask}（${say.left(topicsLeft(after).length)}）` : ask.ask]
}

/** The question comes last and stays whole; what stands before it gives way. */
function fitted(lines: readonly string[]): string {
  const one = lines.map((line) => line.replace(/\s*\n\s*/g, ' ').trim())
  const text = one.join('\n')
  if ([...text].length <= LONGEST) return text
  const last = one.at(-1) ?? ''
  const room = LONGEST - [...last].length - 1
  return room > 20 ? `${clip(one.slice(0, -1).join('\n'), room)}\n${last}` : clip(text, LONGEST)
}
