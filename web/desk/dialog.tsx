import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { W } from '../words.ts'

type Props = {
  title: string
  /** `side` slides in at the right edge, the others stand in the middle; all are sheets on a phone. */
  place?: 'middle' | 'side' | 'wide'
  onClose: () => void
  children: ComponentChildren
}

/** A modal sheet. The browser keeps the focus inside, closes on Escape and gives the focus back. */
export function Dialog({ title, place = 'middle', onClose, children }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    const from = document.activeElement
    box.current?.showModal()
    return () => {
      if (from instanceof HTMLElement) from.focus()
    }
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a modal dialog by itself
    <dialog
      ref={box}
      class={`dialog at-${place}`}
      aria-label={title}
      onClose={onClose}
      onClick={(event) => event.target === box.current && onClose()}
    >
      <header class="dialog-head">
        <h2>{title}</h2>
        <button type="button" class="plain" onClick={onClose}>
          {W.close}
        </button>
      </header>
      <div class="dialog-body">{children}</div>
    </dialog>
  )
}
