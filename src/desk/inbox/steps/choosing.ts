/** Which report: the only one, the one named by its number, or a new one. 换报告 lists them. */

import type { Summary } from '../../view.ts'
import type { Clerk, Place } from '../clerk.ts'
import { type Done, deskOf, type Moment, type Step, say, visitorOf } from '../moment.ts'
import { words } from '../words.ts'

const SWITCH = /^(?:换报告|换一份|换一份报告|报告列表|我的报告)$/
const NEW = /^(?:新建|新建报告|新|另写一份|新写一份)$/
/** A greeting gets ours; it is no answer to hold. */
const HELLO = /^[你您]好[呀啊。！!\s]*$/
const NUMBER = /^\d{1,2}$/

/** A phone shows no more; each is looked up on its own desk. */
const LISTED = 8

type Listed = { place: Place; summary: Summary }

/** 换报告 lists; a number after a list chooses; 新建 begins another. */
export const choosing: Step = async (moment) => {
  const { clerk } = moment
  const text = moment.text.trim()
  if (SWITCH.test(text)) return offer(moment, await listed(moment))
  if (clerk.offered === null) return null
  if (NEW.test(text)) return clerk.unit === null ? say(clerk, words.cannotBegin) : begin(moment)
  if (!NUMBER.test(text)) return clerk.current ? null : offer(holding(moment), await listed(moment))
  const place = clerk.offered[Number(text) - 1]
  return place ? choose(moment, place) : say(clerk, words.noSuchChoice)
}

/** The first words of a clerk who is in no report yet. They are held until it is known which. */
export const starting: Step = async (moment) => {
  const { clerk } = moment
  if (clerk.current) return null
  const all = await listed(moment)
  if (all.length > 0) return offer(holding(moment), all)
  return clerk.unit === null ? say(clerk, words.cannotBegin) : begin(holding(moment))
}

/** What was said is kept until it is known which report it is for. */
function holding(moment: Moment): Moment {
  const { clerk, text, messageId, push } = moment
  if (push.kind !== 'text') return moment
  const held = { text: clerk.held ? `${clerk.held.text}\n${text}` : text, messageId }
  return { ...moment, clerk: { ...clerk, held } }
}

async function listed(moment: Moment): Promise<Listed[]> {
  const { unit, joined } = moment.clerk
  const office = unit === null ? null : moment.houses.offices.getByName(unit)
  const ids: string[] = office ? await office.list() : []
  const own = unit === null ? [] : ids.map((report): Place => ({ report, unit }))
  const more = joined.filter(({ report }) => !ids.includes(report))
  const found = await Promise.all(
    [...own, ...more].slice(0, LISTED).map((place) => look(moment, place)),
  )
  return found.flatMap((one) => one ?? [])
}

async function look(moment: Moment, place: Place): Promise<Listed | null> {
  const summary = await deskOf(moment, place).summary(visitorOf(moment, place))
  return summary.ok ? { place, summary: summary.value } : null
}

function offer({ clerk }: Moment, all: readonly Listed[]): Done {
  const lines = all.map(({ summary }, index) => words.choice(index, summary))
  const head = clerk.unit === null ? words.whichJoined : words.which
  return say(
    { ...clerk, offered: all.map(({ place }) => place), pages: [] },
    all.length === 0 ? words.cannotBegin : [head, ...lines].join('\n'),
  )
}

async function choose(moment: Moment, place: Place): Promise<Done> {
  const found = await look(moment, place)
  if (!found) return offer(moment, await listed(moment))
  return goOn(moment, place, words.chosen(found.summary.title))
}

/** The id follows from the message: a second try after a crash begins the same report. */
async function begin(moment: Moment): Promise<Done> {
  const { houses, clerk, messageId } = moment
  const unit = clerk.unit ?? ''
  const place = { report: houses.reports.idFromName(`chat ${messageId}`).toString(), unit }
  await deskOf(moment, place).begin(visitorOf(moment, place), {})
  await houses.offices.getByName(unit).add(place.report)
  return goOn(moment, place, clerk.held ? words.hello : words.began)
}

/** Goes on in a report: with the words held for it, or with its question. */
async function goOn(moment: Moment, place: Place, first: string): Promise<Done> {
  const { clerk } = moment
  const held = clerk.held && !HELLO.test(clerk.held.text) ? clerk.held : null
  const { text, messageId } = held ?? { text: '继续', messageId: moment.messageId }
  const desk = deskOf(moment, place)
  const taken = await desk.take(visitorOf(moment, place), { text, messageId })
  const replies = taken.ok ? taken.value.replies.map((reply) => reply.text) : []
  const next: Clerk = { ...clerk, current: place, offered: null, held: null, pages: [] }
  return say(next, [first, ...replies].join('\n'))
}
