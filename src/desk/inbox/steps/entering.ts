/**
 * Coming in: a join code lets into one report, a unit's code into all of the unit's. Until one of them
 * came, a stranger is asked for it and nothing he says is taken.
 */
import { commandIn } from '../../../interview/command.ts'
import type { Clerk, Place } from '../clerk.ts'
import { type Done, deskOf, type Moment, type Step, say, visitorOf } from '../moment.ts'
import { inboxName } from '../push.ts'
import { words } from '../words.ts'

const TEN_MINUTES = 600_000
const MOST_WRONG = 5

/** 绑定 CODE joins a report opened on the page. */
export const joining: Step = async (moment) => {
  const { text, clerk, houses, push, now } = moment
  const command = commandIn(text)
  if (command?.kind !== 'bind') return null
  if (isSpent(clerk, now)) return say(clerk, words.tooManyCodes)
  const codes = houses.codes.getByName('all')
  const place = /^\d{6}$/.test(command.code) ? await codes.use(command.code, inboxName(push)) : null
  if (!place) return say(withWrong(clerk, now), words.wrongJoinCode)
  return enter(moment, place)
}

async function enter(moment: Moment, place: Place): Promise<Done> {
  const known = moment.clerk.joined.filter(({ report }) => report !== place.report)
  const clerk = { ...moment.clerk, joined: [...known, place], current: place, offered: null }
  const view = await deskOf(moment, place).view(visitorOf(moment, place))
  if (!view.ok) return say(moment.clerk, words.wrongJoinCode)
  const asked = view.value.next?.ask ?? ''
  return say(clerk, [words.joined(view.value.title), asked].filter(Boolean).join('\n'))
}

/** A stranger gives the unit's code, or is asked for it. */
export const admission: Step = ({ clerk, text, entry, now }) => {
  if (clerk.unit !== null || clerk.joined.length > 0) return asUnit({ clerk, text, entry })
  const code = codeIn(text)
  if (code === null) return say(clerk, words.askCode)
  if (isSpent(clerk, now)) return say(clerk, words.tooManyCodes)
  const unit = entry.unitOfCode(code)
  if (unit === null) return say(withWrong(clerk, now), words.wrongCode)
  return say(admitted(clerk, unit), words.admitted(unit))
}

/** A phone that came by a join code may still give the unit's code. */
function asUnit({ clerk, text, entry }: Pick<Moment, 'clerk' | 'text' | 'entry'>): Done | null {
  const code = clerk.unit === null ? codeIn(text) : null
  const unit = code === null ? null : entry.unitOfCode(code)
  return unit === null ? null : say(admitted(clerk, unit), words.admitted(unit))
}

const admitted = (clerk: Clerk, unit: string): Clerk => ({
  ...clerk,
  unit,
  wrong: { count: 0, since: 0 },
})

const CODE = /^(?:口令[:： ]?)?\s*(\S{8,200})$/

/** What may be an access code: one word of eight characters or more. */
const codeIn = (text: string): string | null => CODE.exec(text.trim())?.[1] ?? null

const isSpent = ({ wrong }: Clerk, now: number): boolean =>
  wrong.count >= MOST_WRONG && now - wrong.since < TEN_MINUTES

const withWrong = (clerk: Clerk, now: number): Clerk => {
  const { count, since } = clerk.wrong
  const isOld = now - since >= TEN_MINUTES
  return { ...clerk, wrong: isOld ? { count: 1, since: now } : { count: count + 1, since } }
}
