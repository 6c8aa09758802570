import { useCallback, useState } from 'preact/hooks'
import type { JobView } from '../../src/channels/web/schema.ts'
import { Finish } from '../finish/finish.tsx'
import { Ledger } from '../ledger/ledger.tsx'
import { Sheet } from '../paper/sheet.tsx'
import { useTab } from '../route.ts'
import { Checked } from '../side/checked.tsx'
import { Side } from '../side/side.tsx'
import { useOutbox } from '../talk/outbox.ts'
import { Talk } from '../talk/talk.tsx'
import { W } from '../words.ts'
import { Bar } from './bar.tsx'
import { type Desk, DeskContext, type Notice, type Place } from './desk.ts'
import { Dialog } from './dialog.tsx'
import { NoticeBar } from './notice.tsx'
import { Opening } from './opening.tsx'
import { Tabs } from './tabs.tsx'
import { useAct } from './use-act.ts'
import { useOutline } from './use-outline.ts'
import { useReport } from './use-report.ts'
import { useStream } from './use-stream.ts'

/** A reason longer than this is read above the sheet, not in a line that passes. */
const LONG = 60

const noticeOf = (state: JobView['state'], reason: string): Notice => ({
  text: reason.length > LONG ? W.paper.seeNote : reason,
  tone: state === 'failed' ? 'wrong' : 'said',
})

/** A report on the desk: conversation left, document in the middle, what to do at the right. */
export function ReportPage({ id }: { id: string }) {
  const { view, refused, offline, show, reload } = useReport(id)
  const outbox = useOutbox(id, show)
  const topics = useOutline()
  const [notice, tell] = useState<Notice | null>(null)
  const [place, goTo] = useState<Place | null>(null)
  const [open, setOpen] = useState<'side' | 'finish' | null>(null)
  const tab = useTab()
  const act = useAct(show, reload, tell)
  const onJob = useCallback((job: JobView) => {
    if (job.reason) tell(noticeOf(job.state, job.reason))
  }, [])
  const streams = useStream(id, view?.running ?? false, reload, onJob)

  if (!view) return <Opening refused={refused} offline={offline} />
  const desk: Desk = {
    view,
    streams,
    topics,
    offline,
    notice,
    place,
    act,
    tell,
    goTo,
    reload,
    ...outbox,
  }
  return (
    <DeskContext.Provider value={desk}>
      <Bar onCheck={() => setOpen('side')} onFinish={() => setOpen('finish')} />
      <Tabs />
      <main class="desk" data-tab={tab}>
        <Talk />
        {tab === 'ledger' ? <Ledger /> : <Sheet />}
        <Side />
      </main>
      {open === 'side' && (
        <Dialog title={W.bar.check} place="side" onClose={() => setOpen(null)}>
          <Checked onGone={() => setOpen(null)} />
        </Dialog>
      )}
      {open === 'finish' && <Finish onClose={() => setOpen(null)} />}
      <NoticeBar />
    </DeskContext.Provider>
  )
}
