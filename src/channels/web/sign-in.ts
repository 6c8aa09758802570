/** Signing in with a unit's code, and out. */
import type * as z from 'zod'
import type { Ctx } from './context.ts'
import { enter } from './door.ts'
import type { Body, SessionAnswer } from './schema.ts'
import { endSession, sessionOf, startSession } from './session.ts'

/** Who is signed in; nobody needs to on a local server. */
export function showSession(c: Ctx): Response {
  const { local } = c.var.settings
  return c.json({ local, unit: sessionOf(c)?.unit ?? null } satisfies SessionAnswer)
}

export function signIn(c: Ctx, { code }: z.infer<typeof Body.session>): Response {
  const { local } = c.var.settings
  if (local) return c.json({ local, unit: null } satisfies SessionAnswer)
  const unit = enter(c, code.trim())
  startSession(c, { unit })
  return c.json({ local, unit } satisfies SessionAnswer)
}

export function signOut(c: Ctx): Response {
  endSession(c)
  return c.json({ local: c.var.settings.local, unit: null } satisfies SessionAnswer)
}
