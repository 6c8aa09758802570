/** 看N in pages, 下一页, 检查: what the report says now, and what the rules say of it. */
import { commandIn, type Target } from '../../../interview/command.ts'
import { ITEMS } from '../../../report/annual/outline.ts'
import type { PartView, ReportView } from '../../view.ts'
import { deskOf, type Step, say, visitorOf } from '../moment.ts'
import { words } from '../words.ts'

const NEXT = /^(?:下一页|下页|下面|后面)$/
const SHOWN = 5

export const turningPage: Step = ({ clerk, text }) => {
  const [page, ...pages] = clerk.pages
  if (page === undefined || !NEXT.test(text.trim())) return null
  return say({ ...clerk, pages }, pages.length > 0 ? `${page}\n${words.more}` : page)
}

export const showing: Step = async (moment) => {
  const { clerk, text } = moment
  const command = commandIn(text)
  if (command?.kind !== 'show' || !clerk.current) return null
  const view = await deskOf(moment, clerk.current).view(visitorOf(moment, clerk.current))
  if (!view.ok) return null
  if (!view.value.parts.some(isWritten)) return say(clerk, words.notDrafted)
  return say(clerk, command.target ? partText(view.value, command.target) : contents(view.value))
}

const isWritten = ({ status }: PartView): boolean => status !== 'empty'

function partText({ parts }: ReportView, { section, sub }: Target): string {
  const inSection = parts.filter((part) => part.section === section)
  const named = sub === null ? inSection : inSection.slice(sub - 1, sub)
  const lines = named
    .filter(isWritten)
    .flatMap(({ above, heading, text }) => [sub === null ? above : null, heading, text])
  const text = lines.filter(Boolean).join('\n')
  return text === '' ? words.emptyPart : text
}

function contents({ parts }: ReportView): string {
  const lines = ITEMS.map(({ key, name }, index) => {
    const count = parts.filter((part) => part.section === key && isWritten(part)).length
    return `${index + 1} ${name}${count > 1 ? `（${count}小节，如“看${index + 1}（二）”）` : ''}`
  })
  return [words.contents, ...lines].join('\n')
}

export const checking: Step = async (moment) => {
  const { clerk, text } = moment
  if (commandIn(text)?.kind !== 'check' || !clerk.current) return null
  const checked = await deskOf(moment, clerk.current).findings(visitorOf(moment, clerk.current))
  if (!checked.ok) return null
  const { findings, examined } = checked.value
  if (!examined || examined.sentences === 0) return say(clerk, words.nothingExamined)
  const many = (severity: string) => findings.filter((f) => f.severity === severity).length
  const lines = findings
    .slice(0, SHOWN)
    .map(({ message, quote }, index) => words.finding(index, message, quote))
  const more = findings.length > SHOWN ? [words.moreFindings(findings.length - SHOWN)] : []
  const counted = words.findings(many('error'), many('warning'), many('advice'))
  return say(clerk, [counted, ...lines, ...more].join('\n'))
}
