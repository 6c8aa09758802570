/** The unit's own words, which no rule reports in any report of the unit. */
import type * as z from 'zod'
import type { AllowedWord } from '../../report/silence.ts'
import type { Ctx } from './context.ts'
import { officeOf } from './desks.ts'
import { unwrap } from './refused.ts'
import type { AllowedAnswer, Body } from './schema.ts'

/** Takes a word into the list, with the visitor's name. */
export async function allow(
  c: Ctx,
  asked: Pick<AllowedWord, 'word' | 'rule' | 'why'>,
): Promise<AllowedWord[]> {
  const said = { by: c.var.visitor.person.name, at: new Date().toISOString() }
  return unwrap(await officeOf(c).allow({ ...asked, ...said }))
}

export async function showAllowed(c: Ctx): Promise<Response> {
  return c.json({ allowed: await officeOf(c).allowed() } satisfies AllowedAnswer)
}

export async function allowWord(
  c: Ctx,
  { word, rule = '', why = '' }: z.infer<typeof Body.allow>,
): Promise<Response> {
  return c.json({ allowed: await allow(c, { word, rule, why }) } satisfies AllowedAnswer)
}

export async function disallowWord(
  c: Ctx,
  { word }: z.infer<typeof Body.disallow>,
): Promise<Response> {
  return c.json({ allowed: await officeOf(c).disallow(word) } satisfies AllowedAnswer)
}
