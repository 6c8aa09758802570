/** How the unit likes its reports worded: see, add, delete. */
import type * as z from 'zod'
import type { Preference } from '../../report/preference.ts'
import type { Ctx } from './context.ts'
import { officeOf, pathPart } from './desks.ts'
import { unwrap } from './refused.ts'
import type { Body, PreferencesAnswer } from './schema.ts'

const send = (c: Ctx, preferences: Preference[], status: 200 | 201 = 200): Response =>
  c.json({ preferences } satisfies PreferencesAnswer, status)

export async function listPreferences(c: Ctx): Promise<Response> {
  return send(c, await officeOf(c).preferences())
}

export async function addPreference(
  c: Ctx,
  wanted: z.infer<typeof Body.preference>,
): Promise<Response> {
  return send(c, unwrap(await officeOf(c).prefer(wanted, c.var.visitor.person)), 201)
}

export async function deletePreference(c: Ctx): Promise<Response> {
  return send(c, unwrap(await officeOf(c).unprefer(pathPart(c, 'preferenceId'))))
}
