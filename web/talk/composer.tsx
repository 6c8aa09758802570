import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useDesk } from '../desk/desk.ts'
import { W } from '../words.ts'
import { Chips } from './chips.tsx'
import { readMaterial } from './material.ts'
import { useUnsent } from './unsent.ts'

/** Safari ends an IME composition before the key event and marks it only by this code. */
const IME_KEY = 229
/** Where the browser fits a box to its text; measuring it lays out the whole conversation. */
const GROWS_ITSELF = CSS.supports('field-sizing', 'content')

/** The box to answer in, with the words that are tapped rather than typed. */
export function Composer() {
  const { view, say, offline, tell } = useDesk()
  const [text, setText] = useUnsent(view.id)
  const [why, setWhy] = useState('')
  const box = useRef<HTMLTextAreaElement>(null)
  const { next } = view
  const whyShown = next !== null && why === next.topic

  useLayoutEffect(() => {
    const area = box.current
    if (!area || GROWS_ITSELF) return
    area.style.height = 'auto'
    area.style.height = `${area.scrollHeight}px`
  }, [text])

  const send = (event?: Event) => {
    event?.preventDefault()
    if (text.trim() === '') return
    say(text)
    setText('')
    setWhy('')
  }
  const onKey = (event: KeyboardEvent) => {
    const composing = event.isComposing || event.keyCode === IME_KEY
    if (event.key === 'Enter' && !event.shiftKey && !composing) send(event)
  }

  const take = async (file: File | undefined) => {
    if (!file) return
    const material = await readMaterial(file)
    if ('refused' in material) tell({ text: material.refused, tone: 'wrong' })
    else setText([text, material.text].filter(Boolean).join('\n'))
    box.current?.focus()
  }
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0]
    if (!file) return
    event.preventDefault()
    void take(file)
  }

  return (
    <form
      class="composer"
      onSubmit={send}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
    >
      {next && whyShown && (
        <p class="why" role="status">
          {W.talk.whyTitle}
          {next.why}
        </p>
      )}
      <Chips whyShown={whyShown} onWhy={() => setWhy(whyShown ? '' : (next?.topic ?? ''))} />
      {offline && (
        <p class="offline" role="status">
          {W.offline}
        </p>
      )}
      <div class="box">
        <textarea
          ref={box}
          rows={1}
          aria-label={W.talk.box}
          placeholder={next ? W.talk.placeholder : W.talk.placeholderFree}
          enterkeyhint="send"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={onKey}
        />
        <label class="material" title={W.talk.materialHint}>
          <input
            type="file"
            accept=".docx,.txt,.md"
            aria-label={W.talk.materialHint}
            onChange={(event) => {
              void take(event.currentTarget.files?.[0])
              event.currentTarget.value = ''
            }}
          />
          {W.talk.material}
        </label>
        <button type="submit" class="send" aria-label={W.talk.send} disabled={text.trim() === ''}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d="M10 16V4M5 9l5-5 5 5" />
          </svg>
        </button>
      </div>
    </form>
  )
}
