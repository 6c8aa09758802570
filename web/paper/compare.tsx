import { useEffect, useState } from 'preact/hooks'
import type { PartView, ReportView, VersionView } from '../../src/channels/web/schema.ts'
import { call, reportPath } from '../api.ts'
import { useDesk } from '../desk/desk.ts'
import { W } from '../words.ts'
import { Diff } from './diff.tsx'
import { readVersions } from './read-versions.ts'

type Props = { part: PartView; before: number; onClose: () => void; onAgain: () => void }

/** After a rewrite: what went, what came; keep it, or bring the old words back as a new version. */
export function Compare({ part, before, onClose, onAgain }: Props) {
  const { view, act } = useDesk()
  const [old, setOld] = useState<VersionView | null>(null)
  useEffect(() => {
    void readVersions(view.id, part.id).then((versions) =>
      setOld(versions.find((each) => each.version === before) ?? null),
    )
  }, [part.version])

  const revert = async () => {
    const path = reportPath(view.id, 'parts', part.id, 'restore')
    if (await act(() => call<ReportView>('POST', path, { version: before }))) onClose()
  }
  return (
    <div class="panel" role="status">
      <p class="panel-lead">{view.job?.reason || W.rewrite.compare}</p>
      {old && <Diff before={old.text} after={part.text} />}
      <div class="actions">
        <button type="button" class="main" onClick={onClose}>
          {W.rewrite.keep}
        </button>
        <button type="button" onClick={revert} disabled={before === 0}>
          {W.rewrite.revert}
        </button>
        <button type="button" class="plain" onClick={onAgain}>
          {W.rewrite.again}
        </button>
      </div>
    </div>
  )
}
