/**
 * What every component of a report's page shares: the report as the server last told it, and the
 * ways to ask the server for a change. Holds no rule and no second truth; after every action it re-reads.
 */
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { FieldView, ReportView, TopicView } from '../../src/channels/web/schema.ts'
import type { Pending } from '../talk/outbox.ts'

/** A place in the document the clerk was sent to. */
export type Place = { part: string; start?: number; end?: number; field?: string }

export type Notice = {
  text: string
  tone: 'said' | 'wrong'
  undo?: () => void
}

export type Desk = {
  view: ReportView
  /** Text so far of parts being written, by part id. */
  streams: Readonly<Record<string, string>>
  topics: readonly TopicView[]
  pending: readonly Pending[]
  offline: boolean
  notice: Notice | null
  place: Place | null
  /** Does something on the server, then shows what the server says. True when it was done. */
  act(work: () => Promise<unknown>): Promise<boolean>
  say(text: string): void
  drop(messageId: string): void
  tell(notice: Notice | null): void
  goTo(place: Place | null): void
  reload(): Promise<void>
}

export const DeskContext = createContext<Desk | null>(null)

/** The report's page around a component. */
export function useDesk(): Desk {
  const desk = useContext(DeskContext)
  if (!desk) throw new Error('outside a report')
  return desk
}

/** A field by id, once the outline has come. */
export const fieldIn = (topics: readonly TopicView[], id: string): FieldView | null =>
  topics.flatMap((topic) => topic.fields).find((field) => field.id === id) ?? null

/** The clerk's short name of a field; its id while the outline is on its way. */
export const labelIn = (topics: readonly TopicView[], id: string): string =>
  fieldIn(topics, id)?.label ?? id
