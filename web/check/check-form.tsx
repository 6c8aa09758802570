import { useState } from 'preact/hooks'
import { P } from '../words-pages.ts'

type Props = {
  text: string
  busy: boolean
  wrong: string
  onInput: (text: string) => void
  onText: () => void
  onFile: (file: File) => void
}

/** Takes the text: typed, pasted, chosen or dropped. */
export function CheckForm({ text, busy, wrong, onInput, onText, onFile }: Props) {
  const [empty, setEmpty] = useState(false)
  const [over, setOver] = useState(false)
  const submit = (event: Event) => {
    event.preventDefault()
    setEmpty(text.trim() === '')
    if (text.trim() !== '') onText()
  }
  const drop = (event: DragEvent) => {
    const file = event.dataTransfer?.files[0]
    setOver(false)
    if (!file) return
    event.preventDefault()
    onFile(file)
  }
  return (
    <form
      class={over ? 'check-form over' : 'check-form'}
      onSubmit={submit}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p class="quiet">{P.checkPage.lead}</p>
      <textarea
        aria-label={P.checkPage.label}
        rows={18}
        value={text}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {(wrong || empty) && (
        <p class="wrong" role="alert">
          {wrong || P.checkPage.empty}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="main" disabled={busy}>
          {busy ? P.checkPage.going : P.checkPage.go}
        </button>
        <label class="file">
          <input
            type="file"
            accept=".docx,.txt,.md"
            disabled={busy}
            onChange={(event) => {
              const file = event.currentTarget.files?.[0]
              if (file) onFile(file)
            }}
          />
          {P.checkPage.file}
        </label>
      </div>
    </form>
  )
}
