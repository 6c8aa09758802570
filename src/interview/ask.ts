/** What we want to know now, as the page and WeChat show it. */
import { TOPICS } from '../report/annual/topics.ts'
import { fieldOf, topicById } from '../report/fields.ts'
import type { Report } from '../report/report.ts'
import { shortContent, shortLabel } from './label.ts'
import type { Ask } from './message.ts'
import { say } from './say.ts'

const CHIPS = ['无', '不清楚', '不适用', '跳过', '为什么问这个']
const CHIPS_FOR_PROFILE = ['不清楚', '跳过', '为什么问这个']
const CHIPS_FOR_YESNO = ['是', '否', '不清楚', '跳过', '为什么问这个']
const ASKED_AT_ONCE = 4

/** The question that stands: the whole topic, or the fields asked by name. */
export function askOf(report: Report): Ask | null {
  const { asked, wanted } = report.talk
  const known = TOPICS.find(({ id }) => id === asked)
  if (!known) return null
  const { id, title, example, why, office } = known
  return {
    topic: id,
    title,
    ask: questionOf(report, wanted),
    example,
    why,
    office,
    chips: chips(id, wanted),
  }
}

function questionOf(report: Report, wanted: readonly string[]): string {
  const topic = topicById(report.talk.asked ?? '')
  const [first, ...others] = wanted
  if (first === undefined) return say.question(topic)
  const stored = report.answers[first]
  if (others.length === 0 && stored)
    return say.askOne(shortLabel(first), shortContent(first, stored))
  return say.missing(wanted.slice(0, ASKED_AT_ONCE).map((field) => fieldOf(field).question))
}

function chips(topic: string, wanted: readonly string[]): string[] {
  if (wanted.length === 1 && fieldOf(wanted[0] ?? '').type === 'yesno') return CHIPS_FOR_YESNO
  return topic === 'unit-basics' || topic === 'filing' ? CHIPS_FOR_PROFILE : CHIPS
}
