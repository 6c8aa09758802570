/**
 * /f/TOKEN: a report for whoever holds the link a chat was given, to read on a phone and to download.
 * It runs no script; the page's own policy allows its style sheet and nothing else.
 */
import { Hono } from 'hono'
import { readToken } from '../../desk/links.ts'
import type { ReportDesk } from '../../desk/report-desk.ts'
import { EXPORTS, type ExportFormat, exportReport } from '../../files/export.ts'

const HEADERS = {
  'cache-control': 'private, no-store',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-robots-tag': 'noindex',
}
const GONE = '链接已失效。请在聊天里回复“导出”，取一个新的。'

export function fileRoutes(reports: DurableObjectNamespace<ReportDesk>): Hono {
  const routes = new Hono()
  routes.get('/:token', (c) => show(reports, c.req.param('token'), 'html'))
  routes.get('/:token/docx', (c) => show(reports, c.req.param('token'), 'docx'))
  return routes
}

async function show(
  reports: DurableObjectNamespace<ReportDesk>,
  token: string,
  format: ExportFormat & ('html' | 'docx'),
): Promise<Response> {
  const printed = await printOf(reports, token)
  if (!printed?.ok) return new Response(GONE, { status: 410, headers: HEADERS })
  const { title, blocks, meta } = printed.value
  const file = await exportReport(blocks, format, meta)
  return format === 'docx' ? download(file, title) : page(file, token)
}

async function printOf(reports: DurableObjectNamespace<ReportDesk>, token: string) {
  const read = readToken(token)
  if (!read) return null
  try {
    return await reports.get(reports.idFromString(read.report)).printByLink(read.secret)
  } catch {
    return null
  }
}

function download(file: Uint8Array, title: string): Response {
  const name = encodeURIComponent(`${title}.docx`)
  return new Response(Uint8Array.from(file).buffer, {
    headers: {
      ...HEADERS,
      'content-type': EXPORTS.docx.mime,
      'content-disposition': `attachment; filename="report.docx"; filename*=UTF-8''${name}`,
    },
  })
}

function page(file: Uint8Array, token: string): Response {
  const link = `<p><a href="/f/${token}/docx">下载 Word 文件</a></p>`
  const html = new TextDecoder().decode(file).replace(/<body[^>]*>/, (body) => body + link)
  return new Response(html, { headers: { ...HEADERS, 'content-type': EXPORTS.html.mime } })
}
