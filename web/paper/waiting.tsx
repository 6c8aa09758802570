import { useEffect, useRef } from 'preact/hooks'
import { V } from '../words-variants.ts'

/** While other words are being written: says so and can be given up; the page stays free. */
export function Waiting({ onStop }: { onStop: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <div class="panel">
      <p role="status">{V.asking}</p>
      <div class="actions">
        <button ref={button} type="button" onClick={onStop}>
          {V.stop}
        </button>
      </div>
    </div>
  )
}
