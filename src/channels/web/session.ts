/**
 * Who comes: a machine that serves itself, a script with a code, or a browser with a session. A
 * session is a signed cookie; it names a unit, perhaps one report only, and ends by itself.
 */
import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import * as z from 'zod'
import type { Ctx, WebSettings } from './context.ts'

const COOKIE = 'zhubi'
const DAYS = 30
const DAY = 86_400

/** `report` limits the session to one report: it came by a link, not by the unit's code. */
const Session = z.object({
  unit: z.string(),
  report: z.string().exactOptional(),
  expires: z.number(),
})
export type Session = z.infer<typeof Session>

/** The unit whose code this is. Compares every code, each in constant time. */
export function unitOfCode(settings: Pick<WebSettings, 'codes'>, code: string): string | null {
  let found: string | null = null
  for (const known of settings.codes) if (isSame(known.code, code)) found = known.unit
  return found
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest()
const isSame = (a: string, b: string): boolean => timingSafeEqual(digest(a), digest(b))

/** A unit's sessions are signed with its code too: changing the code ends them. */
function sign(settings: WebSettings, payload: string, unit: string): string {
  const code = settings.codes.find((known) => known.unit === unit)?.code ?? ''
  const key = `${settings.secret}\n${unit}\n${code}`
  return createHmac('sha256', key).update(payload).digest('base64url')
}

export function startSession(c: Ctx, session: Omit<Session, 'expires'>): void {
  const { settings } = c.var
  const expires = Math.floor(Date.now() / 1000) + DAYS * DAY
  const payload = Buffer.from(JSON.stringify({ ...session, expires })).toString('base64url')
  setCookie(c, COOKIE, `${payload}.${sign(settings, payload, session.unit)}`, {
    httpOnly: true,
    sameSite: 'Lax',
    secure: isSecure(c),
    path: '/',
    maxAge: DAYS * DAY,
  })
}

/** Behind a proxy the public address knows better than the request. */
const isSecure = (c: Ctx): boolean => (c.var.settings.publicUrl || c.req.url).startsWith('https://')

export const endSession = (c: Ctx): void => void deleteCookie(c, COOKIE, { path: '/' })

/** The session of the request's cookie; null when there is none, or it is forged or over. */
export function sessionOf(c: Ctx): Session | null {
  const [payload = '', signature = ''] = (getCookie(c, COOKIE) ?? '').split('.')
  if (payload === '') return null
  const session = Session.safeParse(decode(payload))
  if (!session.success || session.data.expires < Date.now() / 1000) return null
  const expected = sign(c.var.settings, payload, session.data.unit)
  return isSame(expected, signature) ? session.data : null
}

function decode(payload: string): unknown {
  try {
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'))
  } catch {
    return null
  }
}
