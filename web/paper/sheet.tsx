import { useEffect, useRef, useState } from 'preact/hooks'
import { useDesk } from '../desk/desk.ts'
import { scrollManner } from '../motion.ts'
import { W } from '../words.ts'
import { DraftBar } from './draft-bar.tsx'
import { FigureCard } from './figure-card.tsx'
import { PartBox } from './part-box.tsx'

/** A touched figure: its field and the element it stands in. */
export type Touched = { field: string; anchor: HTMLElement }

/** The document as it will print: every part in its order on one sheet. */
export function Sheet() {
  const { view, place } = useDesk()
  const [touched, setTouched] = useState<Touched | null>(null)
  const sheet = useRef<HTMLElement>(null)

  useEffect(() => {
    if (!place || !sheet.current) return
    const part = sheet.current.querySelector(`[data-part="${CSS.escape(place.part)}"]`)
    const target = part?.querySelector('.lit') ?? part
    target?.scrollIntoView({ block: 'center', behavior: scrollManner() })
  }, [place])

  return (
    <div class="paper-pane">
      <DraftBar />
      <article class="sheet" ref={sheet} aria-label={W.paper.label} lang="zh-CN">
        {view.parts.length === 0 && <p class="blank">{W.paper.blank}</p>}
        {view.parts.map((part) => (
          <PartBox key={part.id} part={part} touched={touched?.field ?? ''} onTouch={setTouched} />
        ))}
        {touched && sheet.current && (
          <FigureCard
            key={touched.field}
            touched={touched}
            sheet={sheet.current}
            onClose={() => setTouched(null)}
          />
        )}
      </article>
    </div>
  )
}
