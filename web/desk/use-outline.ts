import { useEffect, useState } from 'preact/hooks'
import type { OutlineAnswer, TopicView } from '../../src/channels/web/schema.ts'
import { call } from '../api.ts'

/** The same for every report and for as long as the page is open. */
let outline: Promise<OutlineAnswer> | null = null

const read = (): Promise<OutlineAnswer> => {
  outline ??= call<OutlineAnswer>('GET', '/outline')
  outline.catch(() => {
    outline = null
  })
  return outline
}

const PAUSE = 3000

/** Topics and fields as the server asks them; empty until they have come. */
export function useOutline(): readonly TopicView[] {
  const [topics, setTopics] = useState<readonly TopicView[]>([])
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let timer = 0
    read().then(
      (answer) => setTopics(answer.topics),
      () => {
        timer = window.setTimeout(() => setAttempt((n) => n + 1), PAUSE)
      },
    )
    return () => clearTimeout(timer)
  }, [attempt])
  return topics
}
