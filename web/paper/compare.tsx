import { useEffect, useState } from 'preact/hooks'
import type { PartView, ReportView, VersionView } from '../../src/channels/web/schema.ts'
import { call, reportPath } from '../api.ts'
import { useDesk } from '../desk/desk.ts'
import { W } from '../words.ts'
import { Always } from './always.tsx'
import { Diff } from './diff.tsx'
import { keepAlways } from './keep-always.ts'
import { readVersions } from './read-versions.ts'

type Props = {
  part: PartView
  before: number
  /** What was asked for; '' for nothing in particular. */
  wish: string
  onClose: () => void
  onAgain: () => void
}

/**
 * After a rewrite: what went, what came; keep it, and perhaps its wish for every report, or bring the
 * old words back as a new version.
 */
export function Compare({ part, before, wish, onClose, onAgain }: Props) {
  const { view, act } = useDesk()
  const [old, setOld] = useState<VersionView | null>(null)
  const [always, setAlways] = useState(false)
  const [wrong, setWrong] = useState('')
  useEffect(() => {
    void readVersions(view.id, part.id).then((versions) =>
      setOld(versions.find((each) => each.version === before) ?? null),
    )
  }, [part.version])

  const keep = async () => {
    const why = always ? await keepAlways(wish) : ''
    if (!why) return onClose()
    setAlways(false)
    setWrong(why)
  }
  const revert = async () => {
    const path = reportPath(view.id, 'parts', part.id, 'restore')
    if (await act(() => call<ReportView>('POST', path, { version: before }))) onClose()
  }
  return (
    <div class="panel" role="status">
      <p class="panel-lead">{view.job?.reason || W.rewrite.compare}</p>
      {old && <Diff before={old.text} after={part.text} />}
      <Always wish={wish} isOn={always} onTurn={setAlways} />
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      <div class="actions">
        <button type="button" class="main" onClick={() => void keep()}>
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
