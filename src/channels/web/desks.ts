/** From an address to the object behind it. */
import type { Context } from 'hono'
import { readToken } from '../../desk/links.ts'
import type { Office } from '../../desk/office.ts'
import type { ReportDesk } from '../../desk/report-desk.ts'
import type { Ctx, Web } from './context.ts'
import { Refused } from './refused.ts'

/** The desk of the report the path names. An id we never gave out is refused without touching disk. */
export const deskOf = (c: Ctx): DurableObjectStub<ReportDesk> =>
  deskById(c, c.req.param('id') ?? '')

export function deskById(c: Ctx, id: string): DurableObjectStub<ReportDesk> {
  const { reports } = c.var.houses
  try {
    return reports.get(reports.idFromString(id))
  } catch {
    throw new Refused(404, 'not-found', '没有这份报告')
  }
}

export const officeOf = (c: Context<Web>): DurableObjectStub<Office> => {
  const { offices } = c.var.houses
  return offices.get(offices.idFromName(c.var.visitor.unit))
}

/** The desk a link leads to, and the secret that proves it. */
export function deskOfToken(c: Ctx): { desk: DurableObjectStub<ReportDesk>; secret: string } {
  const token = readToken(c.req.param('token') ?? '')
  if (!token) throw new Refused(404, 'not-found', '没有这个链接')
  return { desk: deskById(c, token.report), secret: token.secret }
}

/** A part of the path, decoded; '' when the route has none of that name. */
export const pathPart = (c: Ctx, name: 'partId' | 'fieldId' | 'preferenceId' | 'token'): string =>
  c.req.param(name) ?? ''
