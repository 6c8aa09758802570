import { useEffect, useState } from 'preact/hooks'
import type { PartView, ReportView, VersionView } from '../../src/channels/web/schema.ts'
import { call, reportPath } from '../api.ts'
import { useDesk } from '../desk/desk.ts'
import { Dialog } from '../desk/dialog.tsx'
import { whenWord } from '../when.ts'
import { viaWord, W } from '../words.ts'
import { Diff } from './diff.tsx'
import { nameOf } from './places.ts'
import { readVersions } from './read-versions.ts'

type Props = { part: PartView; onClose: () => void }

/** The history of a part, newest first; any version against any other, and back to any. */
export function Versions({ part, onClose }: Props) {
  const { view, act } = useDesk()
  const [versions, setVersions] = useState<VersionView[] | null>(null)
  const [shown, setShown] = useState(part.version)
  const [against, setAgainst] = useState(part.version - 1)
  useEffect(() => {
    void readVersions(view.id, part.id).then(setVersions)
  }, [part.version])

  const restore = async (version: number) => {
    const path = reportPath(view.id, 'parts', part.id, 'restore')
    if (await act(() => call<ReportView>('POST', path, { version }))) onClose()
  }
  const textOf = (version: number) => versions?.find((each) => each.version === version)?.text ?? ''
  return (
    <Dialog title={W.history.title(nameOf(part))} place="side" onClose={onClose}>
      {!versions && <p class="quiet">{W.opening}</p>}
      <ol class="versions">
        {versions?.toReversed().map((version) => (
          <li key={version.version} class={version.version === shown ? 'version on' : 'version'}>
            <button
              type="button"
              class="version-name"
              aria-expanded={version.version === shown}
              onClick={() => {
                setShown(version.version)
                setAgainst(version.version - 1)
              }}
            >
              <b>{W.history.version(version.version)}</b> {version.why}
              <span class="quiet">
                {version.by.name} · {viaWord(version.by.via)} · {whenWord(version.at)}
              </span>
            </button>
            {version.version === shown && (
              <div class="version-body">
                <Against versions={versions} shown={shown} value={against} onPick={setAgainst} />
                {against > 0 && textOf(against) ? (
                  <Diff before={textOf(against)} after={version.text} />
                ) : (
                  <p class="diff">{version.text}</p>
                )}
                {version.version === part.version ? (
                  <p class="quiet">{W.history.current}</p>
                ) : (
                  <button
                    type="button"
                    disabled={part.locked}
                    onClick={() => restore(version.version)}
                  >
                    {W.history.restore}
                  </button>
                )}
              </div>
            )}
          </li>
        ))}
      </ol>
    </Dialog>
  )
}

type AgainstProps = {
  versions: VersionView[]
  shown: number
  value: number
  onPick: (version: number) => void
}

function Against({ versions, shown, value, onPick }: AgainstProps) {
  return (
    <label class="line across">
      <span>{W.history.compare}</span>
      <select value={value} onChange={(event) => onPick(Number(event.currentTarget.value))}>
        <option value={0}>{W.history.text}</option>
        {versions
          .filter((each) => each.version !== shown)
          .map((each) => (
            <option key={each.version} value={each.version}>
              {W.history.version(each.version)}
            </option>
          ))}
      </select>
    </label>
  )
}
