import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import { fieldIn, useDesk } from '../desk/desk.ts'
import { AnswerEditor } from '../field/answer-editor.tsx'
import { whenWord } from '../when.ts'
import { viaWord, W } from '../words.ts'
import { placesOf } from './places.ts'
import type { Touched } from './sheet.tsx'

type Props = { touched: Touched; sheet: HTMLElement; onClose: () => void }

const WIDTH = 320
const GAP = 8

/** Where a figure comes from: its value, the words, who and when, where else it stands; change it here. */
export function FigureCard({ touched, sheet, onClose }: Props) {
  const { view, topics, goTo } = useDesk()
  const [editing, setEditing] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const field = fieldIn(topics, touched.field)
  const answer = view.answers[touched.field]
  const places = placesOf(view, touched.field)
  /** The focus goes back to the figure before the card that holds it is gone. */
  const leave = () => {
    touched.anchor.focus({ preventScroll: true })
    onClose()
  }
  useClosing(box, leave, onClose)
  useLayoutEffect(() => stand(box.current, touched.anchor, sheet), [touched, sheet])

  const seeAll = () => {
    goTo({ part: places[0]?.part ?? '', field: touched.field })
    onClose()
  }
  return (
    <div class="card" role="dialog" aria-label={field?.label} tabIndex={-1} ref={box}>
      <p class="card-value">
        <b>{answer?.printed ?? touched.anchor.textContent}</b>
        <span>{field?.label ?? touched.field}</span>
      </p>
      {answer?.derived ? (
        <p class="card-said">{W.figure.byFormula}</p>
      ) : (
        answer && (
          <p class="card-said">
            {answer.quote && <q>{answer.quote}</q>}
            <span>
              {answer.by.name} · {whenWord(answer.at)} · {viaWord(answer.by.via)}
            </span>
          </p>
        )
      )}
      <p class="card-used">
        {W.figure.used(places.length)}：{[...new Set(places.map((place) => place.name))].join('、')}
      </p>
      {editing ? (
        <AnswerEditor field={touched.field} onDone={leave} />
      ) : (
        <div class="actions">
          {!answer?.derived && (
            <button type="button" class="main" onClick={() => setEditing(true)}>
              {field?.unit ? W.figure.change : W.figure.changeText}
            </button>
          )}
          {places.length > 1 && (
            <button type="button" onClick={seeAll}>
              {W.figure.seeAll(places.length)}
            </button>
          )}
          <button type="button" class="plain" onClick={leave}>
            {W.close}
          </button>
        </div>
      )}
    </div>
  )
}

/** Puts the card under the figure, inside the sheet; a phone's styles make it a sheet at the foot. */
function stand(box: HTMLElement | null, anchor: HTMLElement, sheet: HTMLElement): void {
  if (!box) return
  const figure = anchor.getClientRects()[0] ?? anchor.getBoundingClientRect()
  const paper = sheet.getBoundingClientRect()
  const left = Math.min(Math.max(figure.left - paper.left - 24, GAP), paper.width - WIDTH - GAP)
  box.style.setProperty('--left', `${Math.max(left, GAP)}px`)
  box.style.setProperty('--top', `${figure.bottom - paper.top + GAP}px`)
  box.focus({ preventScroll: true })
  box.scrollIntoView({ block: 'nearest' })
}

/** Escape leaves the card for its figure; a touch elsewhere only closes it. */
function useClosing(
  box: { current: HTMLElement | null },
  leave: () => void,
  onClose: () => void,
): void {
  useEffect(() => {
    const key = (event: KeyboardEvent) => event.key === 'Escape' && leave()
    const press = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) onClose()
    }
    document.addEventListener('keydown', key)
    document.addEventListener('pointerdown', press)
    return () => {
      document.removeEventListener('keydown', key)
      document.removeEventListener('pointerdown', press)
    }
  }, [])
}
