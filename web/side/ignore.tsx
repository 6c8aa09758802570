import type { PlacedFinding, ReportView } from '../../src/channels/web/schema.ts'
import { call, reportPath } from '../api.ts'
import { useDesk } from '../desk/desk.ts'
import { S, shortly } from '../words-silence.ts'
import { type Decided, SilenceForm } from './silence-form.tsx'

/** Has a finding silenced with a name, and with a way back. */
export function Ignore({ finding }: { finding: PlacedFinding }) {
  const { view, act, tell } = useDesk()
  const { rule, quote, section } = finding
  const path = reportPath(view.id, 'silences')

  const ignore = async ({ scope, why }: Decided) => {
    const which = scope === 'once' ? { rule, quote, section, scope } : { rule, quote, scope }
    if (!(await act(() => call<ReportView>('POST', path, { ...which, why })))) return
    tell({
      text: scope === 'once' ? S.ignored : S.allowed(shortly(quote)),
      tone: 'said',
      undo: () => void act(() => call<ReportView>('DELETE', path, which)),
    })
  }
  return <SilenceForm quote={quote} named onDecide={(decided) => void ignore(decided)} />
}
