/**
 * Findings ignored on this device, by the report they stand in: the same words in another report are
 * another matter. Only kept here; what an entry silences, the server says.
 */
import type { SilenceView } from '../../src/channels/web/schema.ts'
import { keep, kept } from '../settings.ts'

export type KeptIgnored = Pick<SilenceView, 'rule' | 'quote' | 'section' | 'by' | 'why' | 'at'>
type Which = Pick<KeptIgnored, 'rule' | 'quote' | 'section'>

const KEY = 'zhubi.ignored'
/** Older ones give way. */
const [REPORTS, ENTRIES] = [40, 300]

type Shelf = [report: string, entries: KeptIgnored[]][]

function shelf(): Shelf {
  try {
    const stored: unknown = JSON.parse(kept(KEY) || '[]')
    return Array.isArray(stored) ? stored : []
  } catch {
    return []
  }
}

export const ignoredIn = (report: string): KeptIgnored[] =>
  shelf().find(([known]) => known === report)?.[1] ?? []

export const keepIgnored = (report: string, entry: KeptIgnored): void =>
  put(report, [...without(report, entry), entry])

export const forgetIgnored = (report: string, which: Which): void =>
  put(report, without(report, which))

const without = (report: string, { rule, quote, section }: Which): KeptIgnored[] =>
  ignoredIn(report).filter(
    (each) => each.rule !== rule || each.quote !== quote || each.section !== section,
  )

function put(report: string, entries: KeptIgnored[]): void {
  const others = shelf().filter(([known]) => known !== report)
  const own: Shelf = entries.length > 0 ? [[report, entries.slice(-ENTRIES)]] : []
  keep(KEY, JSON.stringify([...others, ...own].slice(-REPORTS)))
}
