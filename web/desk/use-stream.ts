/**
 * Listens while the server writes. The stream only shows text earlier than a read would; what stands
 * is always re-read, so a lost connection loses nothing.
 */
import { useEffect, useState } from 'preact/hooks'
import type { JobView } from '../../src/channels/web/schema.ts'
import { reportPath } from '../api.ts'

/** Waits this long before listening again after a broken stream, in milliseconds. */
const PAUSE = 1500

type PartEvent = { part: string; text: string; done: boolean }

/** Text so far by part id, while `running`. `reload` is called for every finished part and at the end. */
export function useStream(
  id: string,
  running: boolean,
  reload: () => Promise<void>,
  onJob: (job: JobView) => void,
): Record<string, string> {
  const [texts, setTexts] = useState<Record<string, string>>({})
  const [attempt, setAttempt] = useState(0)

  useEffect(() => {
    if (!running) return setTexts({})
    const source = new EventSource(`/api${reportPath(id, 'events')}`)
    let timer = 0
    const listen = <T>(name: string, hear: (data: T) => void) =>
      source.addEventListener(name, (event) => hear(JSON.parse(event.data)))
    listen<PartEvent>('part', ({ part, text }) => setTexts((old) => ({ ...old, [part]: text })))
    listen('drafted', () => void reload())
    listen<JobView>('job', (job) => {
      if (job.state === 'running') return
      source.close()
      onJob(job)
      void reload()
    })
    source.onerror = () => {
      source.close()
      timer = window.setTimeout(() => void reload().then(() => setAttempt((n) => n + 1)), PAUSE)
    }
    return () => {
      source.close()
      clearTimeout(timer)
    }
  }, [id, running, attempt, reload])

  return texts
}
