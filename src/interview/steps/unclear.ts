import { topicById } from '../../report/fields.ts'
import type { Moment, Step } from '../moment.ts'
import { askNext, leave, withTalk } from '../next.ts'
import { dropPending } from '../pending.ts'
import { say } from '../say.ts'

const REASKS = 2
const QUESTION = /[?？]|什么意思|怎么|咋|啥|吗$|能不能|可不可以|是不是|哪里|哪儿|谁/
const HELLO = /^(?:您好|你好|在吗|在不在|hi|hello|早上好|下午好|喂)[。！!～~]*$/i
const THANKS = /^(?:谢谢|谢了|多谢|辛苦了|收到|知道了|ok|OK|好嘞)[。！!～~]*$/
const MEANING = /什么意思|怎么算|怎么填|口径|指什么|算不算|包括|怎么写|怎么答|啥意思|哪些算/

/** A question or a greeting is answered, then the same question returns. */
export const aside: Step = ({ report, text, isFirst }) => {
  if (isFirst) return null
  if (HELLO.test(text)) return { report, lines: [say.hello], next: 'ask' }
  if (THANKS.test(text)) return { report, lines: [say.thanks], next: 'ask' }
  if (text.length > 60 || !QUESTION.test(text)) return null
  const { asked } = report.talk
  if (asked === null) return { report, lines: [say.aside, say.help], next: 'ask' }
  const topic = topicById(asked)
  const answer = MEANING.test(text) ? say.why(topic) : say.aside
  return { report, lines: [answer, say.example(topic.example)], next: 'ask' }
}

/** Nothing understood: what is wanted and one example, at most twice; then on. */
export const unclear: Step = (moment) => {
  if (moment.isFirst) return { report: moment.report, lines: [], next: 'ask' }
  const { report, lines } = dropPending(moment.report)
  const { asked, unclear: times } = report.talk
  if (asked === null) return { report, lines: [...lines, say.unclear(null)], next: 'ask' }
  const topic = topicById(asked)
  if (times < REASKS)
    return {
      report: withTalk(report, { unclear: times + 1 }),
      lines: [...lines, say.unclear(topic), say.example(topic.example)],
      next: 'ask',
    }
  return movedOn(moment, topic.title)
}

const movedOn = ({ report }: Moment, title: string) => ({
  report: askNext(leave(report, report.talk.asked ?? '')),
  lines: [say.movedOn(title)],
  next: 'ask' as const,
})
