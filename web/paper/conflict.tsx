import { W } from '../words.ts'

/** The words that stand now, written by somebody else meanwhile. */
export type Standing = { version: number; text: string }

type Props = {
  mine: string
  standing: Standing
  onMine: () => void
  onTheirs: () => void
  onGoOn: () => void
}

/** Both texts side by side; nothing is lost whichever is taken. */
export function Conflict({ mine, standing, onMine, onTheirs, onGoOn }: Props) {
  return (
    <div class="panel conflict" role="alert">
      <p class="panel-lead">{W.edit.conflict}</p>
      <div class="two">
        <section>
          <h4>{W.edit.theirs}</h4>
          <p class="plain-text">{standing.text}</p>
        </section>
        <section>
          <h4>{W.edit.mine}</h4>
          <p class="plain-text">{mine}</p>
        </section>
      </div>
      <div class="actions">
        <button type="button" class="main" onClick={onGoOn}>
          {W.edit.goOn}
        </button>
        <button type="button" onClick={onMine}>
          {W.edit.useMine}
        </button>
        <button type="button" onClick={onTheirs}>
          {W.edit.useTheirs}
        </button>
      </div>
    </div>
  )
}
