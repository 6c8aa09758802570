import { useRef, useState } from 'preact/hooks'
import type { PartView } from '../../src/channels/web/schema.ts'
import { useDesk } from '../desk/desk.ts'
import { W } from '../words.ts'
import { PartEditor } from './part-editor.tsx'
import { PartFindings } from './part-findings.tsx'
import { PartText } from './part-text.tsx'
import { PartTools } from './part-tools.tsx'
import { Rewrite } from './rewrite.tsx'
import type { Touched } from './sheet.tsx'
import { StreamText } from './stream-text.tsx'
import { Versions } from './versions.tsx'

type Props = { part: PartView; touched: string; onTouch: (touched: Touched) => void }

export type Tool = 'rewrite' | 'edit' | 'history' | null

/** One part on the sheet: its heading, its words, what was found in it, and the tools in the margin. */
export function PartBox({ part, touched, onTouch }: Props) {
  const { streams } = useDesk()
  const [tool, setTool] = useState<Tool>(null)
  const box = useRef<HTMLElement>(null)
  const close = () => {
    setTool(null)
    requestAnimationFrame(() => box.current && takeFocusBack(box.current))
  }
  const stream = streams[part.id]
  const writing = part.status === 'drafting'
  return (
    <section ref={box} class={`part is-${part.status}`} data-part={part.id}>
      {part.above && <h2 class="level-1">{part.above}</h2>}
      {part.heading && <Heading level={part.level} text={part.heading} />}
      {tool === 'edit' ? (
        <PartEditor part={part} onClose={close} />
      ) : writing && stream !== undefined ? (
        <StreamText text={stream} />
      ) : (
        <PartText part={part} touched={touched} onTouch={onTouch} />
      )}
      {part.stale && !writing && <p class="part-mark">{W.paper.stale}</p>}
      <PartFindings part={part} />
      {part.blocks.length > 0 && <PartTools part={part} tool={tool} onTool={setTool} />}
      {tool === 'rewrite' && <Rewrite part={part} onClose={close} />}
      {tool === 'history' && <Versions part={part} onClose={close} />}
    </section>
  )
}

function Heading({ level, text }: { level: number; text: string }) {
  return level === 1 ? <h2 class="level-1">{text}</h2> : <h3 class="level-2">{text}</h3>
}

/** A tool that is gone leaves the focus at the part's tools, not at the head of the page. */
function takeFocusBack(box: HTMLElement): void {
  if (document.activeElement !== document.body) return
  const tools = [...box.querySelectorAll<HTMLElement>('.part-tools button')]
  tools.find((each) => each.offsetParent !== null)?.focus({ preventScroll: true })
}
