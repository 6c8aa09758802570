/** Reports made by the API, for tests that begin in the middle of the work. */
import type { ReportView } from '../../src/channels/web/schema.ts'
import { LIUDU, readTown } from './clerk.ts'

async function send<T>(url: string, method: string, body?: unknown): Promise<T> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${await response.text()}`)
  return response.json() as Promise<T>
}

/** A report that has just begun. */
export const newReport = (url: string): Promise<ReportView> =>
  send(`${url}/api/reports`, 'POST', {})

/** A report with every answer of the invented town, nothing drafted. */
export async function answeredReport(url: string): Promise<ReportView> {
  const { id } = await newReport(url)
  const { answers } = readTown(LIUDU)
  return send(`${url}/api/reports/${id}/answers`, 'POST', { answers })
}

export const readReport = (url: string, id: string): Promise<ReportView> =>
  send(`${url}/api/reports/${id}`, 'GET')

/** The same, drafted. */
export async function draftedReport(url: string): Promise<ReportView> {
  const { id } = await answeredReport(url)
  await send(`${url}/api/reports/${id}/draft`, 'POST', {})
  for (;;) {
    const view = await readReport(url, id)
    if (!view.running && view.parts.every((part) => part.version > 0)) return view
    await new Promise((wake) => setTimeout(wake, 50))
  }
}

/** Has a message said past the page. */
export const sayDirectly = (url: string, id: string, text: string): Promise<unknown> =>
  send(`${url}/api/reports/${id}/messages`, 'POST', { text })

/** Has a wording preference kept past the page. */
export const preferDirectly = (url: string, wanted: object): Promise<unknown> =>
  send(`${url}/api/preferences`, 'POST', wanted)

/** Changes a part past the page, as another person would. */
export const editDirectly = (
  url: string,
  id: string,
  part: string,
  body: { text?: string; locked?: boolean; baseVersion: number },
): Promise<ReportView> => send(`${url}/api/reports/${id}/parts/${part}`, 'PUT', body)
