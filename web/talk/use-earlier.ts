import { useState } from 'preact/hooks'
import type { ConversationAnswer, ReportView, Turn } from '../../src/channels/web/schema.ts'
import { call, reportPath } from '../api.ts'

/** Turns older than the report brings along, read page by page when the clerk asks for them. */
export function useEarlier(view: ReportView) {
  const [older, setOlder] = useState<ConversationAnswer | null>(null)
  const [first] = older?.conversation ?? view.conversation
  const readMore = async () => {
    const path = `${reportPath(view.id, 'messages')}?before=${first?.turn ?? 1}`
    const page = await call<ConversationAnswer>('GET', path).catch(() => null)
    if (!page) return
    const known = older?.conversation ?? []
    setOlder({ conversation: [...page.conversation, ...known], earlier: page.earlier })
  }
  const turns: Turn[] = joined(older?.conversation ?? [], view.conversation)
  return { turns, left: older ? older.earlier : view.earlier, readMore }
}

/** The report's own turns move on while older ones stay; none is shown twice. */
function joined(older: readonly Turn[], newest: readonly Turn[]): Turn[] {
  const shown = new Set(newest.map((turn) => turn.id))
  return [...older.filter((turn) => !shown.has(turn.id)), ...newest]
}
