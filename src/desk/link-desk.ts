/** Links into one report: made, read, answered, used up. What a link may do is stored beside its hash. */
import type { Answers, Person } from '../report/answer.ts'
import { factsOf, printContent } from '../report/facts.ts'
import { fieldOf, isFieldId } from '../report/fields.ts'
import type { Proposal } from '../report/report.ts'
import type { Hand } from './changes.ts'
import type { DeskState } from './desk-state.ts'
import {
  COLLEAGUE_LINK_DAYS,
  FILE_LINK_HOURS,
  hashOf,
  newSecret,
  OPEN_LINK_MINUTES,
  tokenOf,
} from './links.ts'
import { done, type Result, refused } from './result.ts'
import type { StoredLink } from './stored.ts'

export type Invitation = { fields: string[]; colleague: string; days?: number }
export type Invited = { token: string; expiresAt: string }
export type ColleagueView = {
  colleague: string
  unitName: string | null
  year: number | null
  expiresAt: string
  fields: string[]
  answers: Record<string, { kind: string; printed: string }>
}

type ColleagueLink = Extract<StoredLink, { kind: 'colleague' }>

const DAY = 86_400_000
const MINUTE = 60_000
export const GONE = refused({ code: 'gone', message: '这个链接已失效，请向对方要一个新的' })

export function inviteColleague(
  state: DeskState,
  { fields, colleague, days = COLLEAGUE_LINK_DAYS }: Invitation,
  hand: Hand,
): Result<Invited> {
  const unknown = fields.find((field) => !isFieldId(field))
  if (unknown !== undefined)
    return refused({ code: 'invalid', message: `没有“${unknown}”这个字段` })
  const expiresAt = new Date(Date.parse(hand.at) + days * DAY).toISOString()
  return done(keep(state, { kind: 'colleague', colleague, fields, ...hand, expiresAt }))
}

export function makeOpenLink(state: DeskState, time: number): Invited {
  const expiresAt = new Date(time + OPEN_LINK_MINUTES * MINUTE).toISOString()
  return keep(state, { kind: 'open', expiresAt, used: false })
}

/** A link to the report as a file, for a chat that takes no files. */
export function makeFileLink(state: DeskState, time: number): Invited {
  const expiresAt = new Date(time + FILE_LINK_HOURS * 60 * MINUTE).toISOString()
  return keep(state, { kind: 'file', expiresAt })
}

/** Whether a secret leads to the file still. */
export function opensFile(state: DeskState, secret: string, now: string): boolean {
  const link = state.unit === null ? null : state.store.link(hashOf(secret))
  return link?.kind === 'file' && link.expiresAt > now
}

function keep(state: DeskState, link: StoredLink): Invited {
  const secret = newSecret()
  state.store.putLink(hashOf(secret), link)
  return { token: tokenOf(state.report.id, secret), expiresAt: link.expiresAt }
}

export function redeem(state: DeskState, secret: string, now: string): Result<{ unit: string }> {
  if (state.unit === null) return GONE
  const link = state.store.link(hashOf(secret))
  if (link?.kind !== 'open' || link.used || link.expiresAt <= now) return GONE
  state.store.putLink(hashOf(secret), { ...link, used: true })
  return done({ unit: state.unit })
}

export function colleagueView(
  state: DeskState,
  secret: string,
  now: string,
): Result<ColleagueView> {
  const link = colleagueLink(state, secret, now)
  return link ? done(viewOfLink(state, link)) : GONE
}

export function colleagueSays(
  state: DeskState,
  secret: string,
  answers: Answers,
  now: string,
): Result<ColleagueView> {
  const link = colleagueLink(state, secret, now)
  if (!link) return GONE
  const foreign = Object.keys(answers).find((field) => !link.fields.includes(field))
  if (foreign !== undefined)
    return refused({ code: 'invalid', message: `这个链接不问“${foreign}”` })
  const by: Person = { name: link.colleague, via: 'colleague' }
  const said = Object.entries(answers).map(
    ([field, answer]): Proposal => ({
      field,
      source: 'colleague',
      answer: { ...answer, by, at: now },
    }),
  )
  state.change(now, (report) => {
    const others = report.talk.proposals.filter((old) => !isReplaced(old, said))
    const talk = { ...report.talk, proposals: [...others, ...said] }
    return { report: { ...report, talk }, value: null }
  })
  return done(viewOfLink(state, link))
}

/** A colleague's later word replaces his own earlier one; what others said stays beside it. */
const isReplaced = (old: Proposal, said: readonly Proposal[]): boolean =>
  said.some(({ field, answer }) => field === old.field && answer.by.name === old.answer.by.name)

function colleagueLink(state: DeskState, secret: string, now: string): ColleagueLink | null {
  if (state.unit === null) return null
  const link = state.store.link(hashOf(secret))
  return link?.kind === 'colleague' && link.expiresAt > now ? link : null
}

function viewOfLink({ report }: DeskState, link: ColleagueLink): ColleagueView {
  const facts = factsOf(report.answers)
  const own = report.talk.proposals.filter(
    ({ source, answer }) => source === 'colleague' && answer.by.name === link.colleague,
  )
  return {
    colleague: link.colleague,
    unitName: facts.text('unit-name'),
    year: facts.year,
    expiresAt: link.expiresAt,
    fields: link.fields.map((field) => fieldOf(field).id),
    answers: Object.fromEntries(
      own.map(({ field, answer }) => [
        field,
        { kind: answer.kind, printed: printContent(field, answer) },
      ]),
    ),
  }
}
