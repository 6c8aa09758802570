/** Links for colleagues (some questions, some days), and the one that opens a report elsewhere, once. */
import type * as z from 'zod'
import type { ColleagueView } from '../../desk/link-desk.ts'
import { fieldOf } from '../../report/fields.ts'
import { readAll } from './answers.ts'
import { type Ctx, originOf } from './context.ts'
import { deskOf, deskOfToken } from './desks.ts'
import { unwrap } from './refused.ts'
import type { Body, ColleagueAnswer } from './schema.ts'
import { startSession } from './session.ts'

/** `message` is ready to paste into a chat. */
export async function inviteColleague(c: Ctx, body: z.infer<typeof Body.link>): Promise<Response> {
  const { fields, colleague, expiresInDays } = body
  const days = expiresInDays === undefined ? {} : { days: expiresInDays }
  const invited = await deskOf(c).inviteColleague(c.var.visitor, { fields, colleague, ...days })
  const { token, expiresAt } = unwrap(invited)
  const url = `${originOf(c)}/c/${token}`
  const labels = fields.slice(0, 5).map((field) => fieldOf(field).label)
  const more = fields.length > 5 ? `等${fields.length}项` : ''
  const message = `${colleague}，您好！写法治政府建设报告，请帮忙填一下：${labels.join('、')}${more}。不用登录，点开即填，${dayOf(expiresAt)}前有效：${url}`
  return c.json({ url, message, expiresAt }, 201)
}

/** The day in China. */
const dayOf = (iso: string): string => {
  const day = new Date(Date.parse(iso) + 8 * 3_600_000)
  return `${day.getUTCMonth() + 1}月${day.getUTCDate()}日`
}

export async function showColleague(c: Ctx): Promise<Response> {
  const { desk, secret } = deskOfToken(c)
  return c.json(withFields(unwrap(await desk.colleague(secret))))
}

/** Who said it and when is the link's own to say. */
const HELD = { by: { name: '', via: 'colleague' as const }, at: '' }

export async function takeColleague(
  c: Ctx,
  { answers }: z.infer<typeof Body.colleague>,
): Promise<Response> {
  const { desk, secret } = deskOfToken(c)
  return c.json(withFields(unwrap(await desk.colleagueSays(secret, readAll(answers, HELD)))))
}

const withFields = (view: ColleagueView) =>
  ({ ...view, fields: view.fields.map(fieldOf) }) satisfies Record<keyof ColleagueAnswer, unknown>

/** A link that opens this report on another screen. */
export async function makeOpenLink(c: Ctx): Promise<Response> {
  const { token, expiresAt } = unwrap(await deskOf(c).makeOpenLink(c.var.visitor))
  return c.json({ url: `${originOf(c)}/l/${token}`, expiresAt }, 201)
}

/** Uses the link up, gives a session for its report alone, and leads to the report. */
export async function followOpenLink(c: Ctx): Promise<Response> {
  const { desk, secret } = deskOfToken(c)
  const { unit } = unwrap(await desk.redeem(secret))
  const report = desk.id.toString()
  if (!c.var.settings.local) startSession(c, { unit, report })
  return c.redirect(`/r/${report}`, 303)
}
