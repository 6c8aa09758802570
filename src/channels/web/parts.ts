/** Parts of a report: have them drafted or rewritten, edit, lock, look back, restore. */
import type * as z from 'zod'
import type { Ctx } from './context.ts'
import { deskOf, pathPart } from './desks.ts'
import { sendJson, unwrap } from './refused.ts'
import type { Body } from './schema.ts'

export async function draftReport(c: Ctx, body: z.infer<typeof Body.draft>): Promise<Response> {
  const job = unwrap(await deskOf(c).draft(c.var.visitor, body.parts))
  return c.json({ job }, 202)
}

export async function draftPart(c: Ctx, body: z.infer<typeof Body.rewrite>): Promise<Response> {
  const part = pathPart(c, 'partId')
  const job = unwrap(await deskOf(c).rewrite(c.var.visitor, part, body.instruction))
  return c.json({ job }, 202)
}

/** Other words to look at. */
export async function showVariants(c: Ctx, body: z.infer<typeof Body.variants>): Promise<Response> {
  const { instruction = '', count } = body
  const part = pathPart(c, 'partId')
  return c.json(unwrap(await deskOf(c).variants(c.var.visitor, part, { instruction, count })))
}

export async function keepVariant(
  c: Ctx,
  body: z.infer<typeof Body.useVariant>,
): Promise<Response> {
  const part = pathPart(c, 'partId')
  return sendJson(c, unwrap(await deskOf(c).keepVariant(c.var.visitor, part, body)))
}

export async function editPart(c: Ctx, body: z.infer<typeof Body.edit>): Promise<Response> {
  const { baseVersion, text, locked } = body
  const edit = {
    baseVersion,
    ...(text !== undefined && { text }),
    ...(locked !== undefined && { locked }),
  }
  return sendJson(c, unwrap(await deskOf(c).editPart(c.var.visitor, pathPart(c, 'partId'), edit)))
}

export async function showVersions(c: Ctx): Promise<Response> {
  const versions = unwrap(await deskOf(c).versions(c.var.visitor, pathPart(c, 'partId')))
  return c.json({ versions })
}

export async function restorePart(c: Ctx, body: z.infer<typeof Body.restore>): Promise<Response> {
  const part = pathPart(c, 'partId')
  return sendJson(c, unwrap(await deskOf(c).restorePart(c.var.visitor, part, body.version)))
}
