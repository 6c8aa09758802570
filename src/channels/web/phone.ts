/** 手机接着写: a six-digit code that joins a phone to this report, said there as 绑定 CODE. */
import type { Ctx } from './context.ts'
import { deskOf } from './desks.ts'
import { unwrap } from './refused.ts'

export async function makePhoneCode(c: Ctx): Promise<Response> {
  const { id } = unwrap(await deskOf(c).summary(c.var.visitor))
  const place = { report: id, unit: c.var.visitor.unit }
  return c.json(await c.var.houses.codes.getByName('all').make(place), 201)
}
