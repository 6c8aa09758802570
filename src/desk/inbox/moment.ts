/** What a step of the chat is given, and what it leaves behind. Steps change nothing by themselves. */

import type { JoinCodes } from '../join-codes.ts'
import type { Office } from '../office.ts'
import type { ReportDesk, Visitor } from '../report-desk.ts'
import type { Clerk, Place } from './clerk.ts'
import type { Parcel } from './deliveries.ts'
import type { Push } from './push.ts'
import type { Watch } from './watches.ts'

/** Where reports, offices and join codes are. */
export type ChatHouses = {
  reports: DurableObjectNamespace<ReportDesk>
  offices: DurableObjectNamespace<Office>
  codes: DurableObjectNamespace<JoinCodes>
}

/** Who may come in, and where links lead. */
export type Entry = {
  /** The unit of everybody who writes; null where a code is asked for. */
  openUnit: string | null
  /** The unit an access code opens. */
  unitOfCode(code: string): string | null
  /** Where people reach the server; '' for the address the platform pushed to. */
  publicUrl: string
  takesFiles: boolean
  canSend: boolean
}

export type Moment = {
  push: Push
  /** The words as they are to be read: a menu entry's key, or what was said. */
  text: string
  /** The same for every copy of the push, and of no use to find its sender. */
  messageId: string
  clerk: Clerk
  houses: ChatHouses
  entry: Entry
  origin: string
  now: number
}

export type Done = {
  clerk: Clerk
  /** What we say; null says nothing. */
  text: string | null
  watches?: Watch[]
  /** Nobody waits for this report's jobs any more. */
  unwatch?: Place
  parcels?: Parcel[]
}

/** Takes the moment, or leaves it to the next step. */
export type Step = (moment: Moment) => Promise<Done | null> | Done | null

type Asked =
  | 'begin'
  | 'take'
  | 'listen'
  | 'view'
  | 'summary'
  | 'findings'
  | 'print'
  | 'job'
  | 'makeOpenLink'
  | 'makeFileLink'

/** A desk from outside: the same methods, answering later. */
export type RemoteDesk = {
  [Method in Asked]: (
    ...args: Parameters<ReportDesk[Method]>
  ) => Promise<ReturnType<ReportDesk[Method]>>
}

/** The platform's own type of a remote desk loses answers that hold `unknown`; they are plain JSON. */
export function deskAt(houses: ChatHouses, { report }: Place): RemoteDesk {
  const stub: unknown = houses.reports.get(houses.reports.idFromString(report))
  return stub as RemoteDesk
}

export const deskOf = ({ houses }: Moment, place: Place): RemoteDesk => deskAt(houses, place)

/** The clerk as the desk knows him: by his channel, never by his openid. */
export const visitorOf = ({ clerk }: Pick<Moment, 'clerk'>, { unit }: Place): Visitor => ({
  unit,
  person:
    clerk.address?.channel === 'wecom'
      ? { name: clerk.address.user, via: 'wecom' }
      : { name: '微信', via: 'wechat' },
})

export const say = (clerk: Clerk, text: string | null): Done => ({ clerk, text })
