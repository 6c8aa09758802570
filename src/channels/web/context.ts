/**
 * What every handler of the web channel finds in its context: settings and objects given by app.ts,
 * and the visitor the door let in. The channel reads no environment.
 */
import type { Context } from 'hono'
import type { JoinCodes } from '../../desk/join-codes.ts'
import type { Office } from '../../desk/office.ts'
import type { ReportDesk, Visitor } from '../../desk/report-desk.ts'
import type { Trial } from '../../drafting/try-model.ts'

export type WebSettings = {
  /** Only this machine may come, and needs no code. */
  local: boolean
  /** Units and their codes. */
  codes: readonly { unit: string; code: string }[]
  /** Signs session cookies. */
  secret: string
  /** Where people reach the server; '' where that is the address they asked. */
  publicUrl: string
  /** Why nobody may be served, or null. */
  refusal: string | null
  version: string
  model: { name: string } | null
  /** Tries that model. */
  tryModel?: () => Promise<readonly Trial[]>
  channels: { wechat: boolean; wecom: boolean }
}

/** Where reports, offices and the page's files are. */
export type Houses = {
  reports: DurableObjectNamespace<ReportDesk>
  offices: DurableObjectNamespace<Office>
  codes: DurableObjectNamespace<JoinCodes>
  page: Fetcher
}

export type Web = { Variables: { settings: WebSettings; houses: Houses; visitor: Visitor } }
export type Ctx = Context<Web>

const ORIGIN = /^[a-z]+:\/\/([^/?#]*)/

/** Host and port that were asked for. The runtime gives whole addresses, so nothing is parsed twice. */
export const hostAsked = (c: Ctx): string => ORIGIN.exec(c.req.url)?.[1] ?? ''

/** The origin that links begin with. */
export const originOf = (c: Ctx): string =>
  c.var.settings.publicUrl.replace(/\/+$/, '') || (ORIGIN.exec(c.req.url)?.[0] ?? '')
