/** Words typed but not sent, kept on the device so that a reload or a locked phone loses none. */
import { useEffect, useState } from 'preact/hooks'
import { keep, kept } from '../settings.ts'

const keyOf = (id: string) => `zhubi.unsent.${id}`
const TAKEN_BACK = 'zhubi-taken-back'

/** The box's text and its setter. */
export function useUnsent(id: string): [string, (text: string) => void] {
  const [text, setText] = useState(() => kept(keyOf(id)))
  useEffect(() => {
    const read = () => setText(kept(keyOf(id)))
    addEventListener(TAKEN_BACK, read)
    return () => removeEventListener(TAKEN_BACK, read)
  }, [id])
  const set = (next: string) => {
    keep(keyOf(id), next)
    setText(next)
  }
  return [text, set]
}

/** Puts refused words back into the box, before what is there. */
export function takeBack(id: string, text: string): void {
  keep(keyOf(id), [text, kept(keyOf(id))].filter(Boolean).join('\n'))
  dispatchEvent(new Event(TAKEN_BACK))
}
