/** What is read off a report: findings, trace, events, the file. */
import type { ExportFormat } from '../../files/export.ts'
import { EXPORTS, exportReport } from '../../files/export.ts'
import type { Ctx } from './context.ts'
import { deskOf } from './desks.ts'
import { Refused, unwrap } from './refused.ts'

export async function showFindings(c: Ctx): Promise<Response> {
  return c.json(unwrap(await deskOf(c).findings(c.var.visitor)))
}

export async function showTrace(c: Ctx): Promise<Response> {
  return c.json(unwrap(await deskOf(c).sources(c.var.visitor)))
}

export async function showUsage(c: Ctx): Promise<Response> {
  return c.json(unwrap(await deskOf(c).usage(c.var.visitor)))
}

/** Server-sent events; proxies are told not to hold them back. */
export async function streamEvents(c: Ctx): Promise<Response> {
  const stream = unwrap(await deskOf(c).events(c.var.visitor))
  return c.body(stream, 200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  })
}

/** `?open=refuse` answers 409 while open items or errors remain. */
export const exportAs =
  (format: ExportFormat) =>
  async (c: Ctx): Promise<Response> => {
    const { title, blocks, meta, open, errors } = unwrap(await deskOf(c).print(c.var.visitor))
    if (c.req.query('open') === 'refuse' && open + errors > 0)
      throw new Refused(409, 'not-ready', `还有${open}项待核实、${errors}处必须改正，暂不导出`)
    const file = await exportReport(blocks, format, meta)
    const name = encodeURIComponent(`${title}.${format}`)
    return c.body(Uint8Array.from(file).buffer, 200, {
      'content-type': EXPORTS[format].mime,
      'content-disposition': `attachment; filename="report.${format}"; filename*=UTF-8''${name}`,
      'cache-control': 'no-store',
    })
  }
