import type { ReportView, SilenceView } from '../../src/channels/web/schema.ts'
import { call, reportPath } from '../api.ts'
import { useDesk } from '../desk/desk.ts'
import { S, shortly } from '../words-silence.ts'
import { SilenceList } from './silence-list.tsx'

/** What is silenced in this report and in all of the unit's, below the findings. */
export function Silenced() {
  const { view, act, tell } = useDesk()
  const restore = async ({ rule, quote, section, scope }: SilenceView) => {
    const which = { rule, quote, scope, ...(section && { section }) }
    const path = reportPath(view.id, 'silences')
    if (await act(() => call<ReportView>('DELETE', path, which)))
      tell({ text: S.restored(shortly(quote)), tone: 'said' })
  }
  return <SilenceList silences={view.silences} onRestore={(silence) => void restore(silence)} />
}
