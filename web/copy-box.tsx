import { useRef, useState } from 'preact/hooks'
import { P } from './words-pages.ts'

/** Words to paste elsewhere. Plain-http pages have no clipboard, so the text can be selected too. */
export function CopyBox({ label, text }: { label: string; text: string }) {
  const box = useRef<HTMLTextAreaElement>(null)
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    box.current?.select()
    try {
      await navigator.clipboard.writeText(text)
      setCopied(true)
    } catch {
      setCopied(document.execCommand('copy'))
    }
  }
  return (
    <div class="invite">
      <label class="line">
        <span>{label}</span>
        <textarea ref={box} readOnly rows={6} value={text} />
      </label>
      <div class="actions">
        <button type="button" class="main" onClick={copy}>
          {P.invite.copy}
        </button>
        <span role="status">{copied && P.invite.copied}</span>
      </div>
    </div>
  )
}
