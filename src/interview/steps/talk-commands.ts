/** Words about the conversation itself: 帮助 进度 跳过 无 不清楚 不适用 撤回 为什么. */
import type { Content } from '../../report/answer.ts'
import { missing, type OpenItem, openItems, progressOf } from '../../report/checklist.ts'
import { factsOf } from '../../report/facts.ts'
import { fieldOf, topicById, topicOf } from '../../report/fields.ts'
import { fieldsForWhole, NEVER_NONE } from '../extract/rest.ts'
import { shortContent, shortLabel } from '../label.ts'
import type { Done, Moment } from '../moment.ts'
import { askNext, goOn, leave, withTalk } from '../next.ts'
import { topicsLeft } from '../progress.ts'
import { takeBack } from '../record.ts'
import { factsFor } from '../restate.ts'
import { say } from '../say.ts'
import { labelsOf, store } from '../store.ts'

export const help = ({ report }: Moment): Done => ({ report, lines: [say.help], next: 'ask' })

export const again = ({ report }: Moment): Done => ({ report, lines: [], next: 'ask' })

/** How far we are, what was restated last in full, and what is left for somebody. */
export function progress({ report }: Moment): Done {
  const { answered, required } = progressOf(report.answers)
  const facts = factsFor(report.answers, report.answers, report.talk.restated, [])
  const lines = [
    say.progress(answered, required, topicsLeft(report).length),
    ...(facts.length > 0 ? [say.allFacts(facts)] : []),
    say.openItems(toldItems(report)),
  ]
  return { report, lines: lines.filter(Boolean), next: 'ask' }
}

/** What somebody said he does not know stands first, then what was left out. */
const toldItems = (report: Moment['report']): OpenItem[] =>
  openItems(report.answers)
    .filter(({ field }) => isTold(report, field))
    .sort((a, b) => Number(!report.answers[a.field]) - Number(!report.answers[b.field]))

/** What was never asked is not overdue yet: only topics left behind and 不清楚 count as 待办. */
const isTold = (report: Moment['report'], field: string): boolean =>
  report.talk.visited.includes(topicOf(field).id) || report.answers[field] !== undefined

export function skip({ report }: Moment): Done {
  const { asked } = report.talk
  if (asked === null) return { report, lines: [], next: 'ask' }
  const topic = topicById(asked)
  const open = missing(topic, factsOf(report.answers)).length
  return {
    report: askNext(leave(report, asked)),
    lines: [say.skipped(topic.title, open)],
    next: 'ask',
  }
}

export function why({ report }: Moment): Done {
  const { asked } = report.talk
  if (asked === null) return { report, lines: [say.help], next: 'ask' }
  return { report, lines: [say.why(topicById(asked))], next: 'ask' }
}

export function example({ report }: Moment): Done {
  const { asked } = report.talk
  if (asked === null) return { report, lines: [say.help], next: 'ask' }
  return { report, lines: [say.example(topicById(asked).example)], next: 'ask' }
}

/** 无, 不清楚 or 不适用 to the question as it stands. A 无 to a yes-or-no question is its no. */
export function whole(moment: Moment, content: Content): Done | null {
  const { asked, wanted } = moment.report.talk
  if (content.kind === 'none' && wanted.length === 1 && fieldOf(wanted[0] ?? '').type === 'yesno')
    return null
  const fields = fieldsForWhole(asked, wanted, moment.report.answers, content)
  if (fields.length === 0) return nothingFilled(moment, content)
  const quote = moment.text.slice(0, 100)
  const said = fields.map((field) => ({ field, content, quote }))
  const { report, facts, notes } = store(moment.report, said, moment)
  return { report: goOn(report), lines: [], facts, notes, next: 'ask' }
}

function nothingFilled({ report }: Moment, content: Content): Done {
  const { asked } = report.talk
  if (asked === null) return { report, lines: [say.nothingToFill], next: 'ask' }
  const open = missing(topicById(asked), factsOf(report.answers)).map(({ id }) => id)
  const needed = open.filter((id) => NEVER_NONE.has(id))
  if (content.kind === 'none' && needed.length > 0)
    return { report, lines: [say.cannotBeNone(labelsOf(needed))], next: 'ask' }
  return { report: goOn(report), lines: open.length > 0 ? [] : [say.nothingToFill], next: 'ask' }
}

/** Takes back the last message's answers, exactly; again for the one before. */
export function withdraw({ report }: Moment): Done {
  const { report: restored, changes } = takeBack(report)
  const [first] = changes
  if (!first) return { report, lines: [say.nothingToWithdraw], next: 'ask' }
  const lines = changes.map(({ field, before }) =>
    say.withdrawnLine(shortLabel(field), before ? shortContent(field, before) : null),
  )
  const topic = topicOf(first.field).id
  const visited = restored.talk.visited.filter((id) => id !== topic)
  const talk = { asked: topic, wanted: [], reasks: 0, unclear: 0, restated: [], visited }
  return {
    report: withTalk(restored, talk),
    lines: [say.withdrawn(lines.slice(0, 6))],
    next: 'ask',
  }
}
