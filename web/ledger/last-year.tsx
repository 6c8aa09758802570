import { useState } from 'preact/hooks'
import type { ProposalsAnswer } from '../../src/channels/web/schema.ts'
import { call, FOR_A_MODEL, Refused, reportPath } from '../api.ts'
import { useDesk } from '../desk/desk.ts'
import { Dialog } from '../desk/dialog.tsx'
import { W } from '../words.ts'
import { P } from '../words-pages.ts'
import { LastYearRow } from './last-year-row.tsx'

type Proposals = ProposalsAnswer['proposals']

/** Last year's report as proposals. Nothing of it counts before the clerk has said this year's. */
export function LastYear({ onClose }: { onClose: () => void }) {
  const { view } = useDesk()
  const [text, setText] = useState('')
  const [proposals, setProposals] = useState<Proposals | null>(null)
  const [wrong, setWrong] = useState('')
  const [busy, setBusy] = useState(false)

  const read = async (body: { text: string } | FormData) => {
    setBusy(true)
    setWrong('')
    try {
      const path = reportPath(view.id, 'import')
      const wait = { patience: FOR_A_MODEL }
      setProposals((await call<ProposalsAnswer>('POST', path, body, wait)).proposals)
    } catch (error) {
      setWrong(error instanceof Refused ? error.message : W.unreachable)
    }
    setBusy(false)
  }
  const readFile = (file: File | undefined) => {
    if (!file) return
    const form = new FormData()
    form.append('file', file)
    void read(form)
  }

  return (
    <Dialog title={P.lastYear.title} place="side" onClose={onClose}>
      {proposals === null || proposals.length === 0 ? (
        <form
          class="invite"
          onSubmit={(event) => {
            event.preventDefault()
            if (text.trim()) void read({ text })
          }}
        >
          <p class="quiet">{P.lastYear.lead}</p>
          <textarea
            rows={8}
            aria-label={P.lastYear.title}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          {(wrong || proposals) && (
            <p class="wrong" role="alert">
              {wrong || P.lastYear.nothing}
            </p>
          )}
          <div class="actions">
            <button type="submit" class="main" disabled={busy}>
              {busy ? P.lastYear.reading : P.lastYear.read}
            </button>
            <label class="file">
              <input
                type="file"
                accept=".docx,.txt,.md"
                disabled={busy}
                onChange={(event) => readFile(event.currentTarget.files?.[0])}
              />
              {P.checkPage.file}
            </label>
          </div>
        </form>
      ) : (
        <>
          <p>{P.lastYear.found(proposals.length)}</p>
          <ul class="last-year">
            {proposals.map((proposal) => (
              <LastYearRow key={proposal.field} proposal={proposal} />
            ))}
          </ul>
        </>
      )}
    </Dialog>
  )
}
