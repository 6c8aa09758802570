import { P } from '../words-pages.ts'

type Props = { wish: string; isOn: boolean; onTurn: (isOn: boolean) => void }

/** Whether the wish of a rewrite holds for every report from now on; nothing without a wish. */
export function Always({ wish, isOn, onTurn }: Props) {
  if (!wish) return null
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
      {P.preferences.always}（{wish}）
    </label>
  )
}
