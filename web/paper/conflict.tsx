import { W } from '../words.ts'

/** The words that stand now, written by somebody else meanwhile. */
export type Standing = { version: number; text: string }

type ConflictWords = Record<
  'conflict' | 'theirs' | 'mine' | 'goOn' | 'useMine' | 'useTheirs',
  string
>

type Props = {
  words?: ConflictWords
  mine: string
  standing: Standing
  onMine: () => void
  onTheirs: () => void
  onGoOn: () => void
}

/** Both texts side by side; nothing is lost whichever is taken. */
export function Conflict({ words = W.edit, mine, standing, onMine, onTheirs, onGoOn }: Props) {
  return (
    <div class="panel conflict" role="alert">
      <p class="panel-lead">{words.conflict}</p>
      <div class="two">
        <section>
          <h4>{words.theirs}</h4>
          <p class="plain-text">{standing.text}</p>
        </section>
        <section>
          <h4>{words.mine}</h4>
          <p class="plain-text">{mine}</p>
        </section>
      </div>
      <div class="actions">
        <button type="button" class="main" onClick={onGoOn}>
          {words.goOn}
        </button>
        <button type="button" onClick={onMine}>
          {words.useMine}
        </button>
        <button type="button" onClick={onTheirs}>
          {words.useTheirs}
        </button>
      </div>
    </div>
  )
}
