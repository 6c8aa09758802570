import type { ComponentChildren } from 'preact'
import type { PartView } from '../../src/channels/web/schema.ts'
import { W } from '../words.ts'
import { V } from '../words-variants.ts'
import { nameOf } from './places.ts'

type Props = {
  part: PartView
  wish: string
  onWish: (wish: string) => void
  /** Being rewritten now. */
  writing: boolean
  wrong: string
  onRewrite: () => void
  onVariants: () => void
  onClose: () => void
  children?: ComponentChildren
}

/** What is wished of a part, and two ways to have it: written in its place, or three to choose from. */
export function RewriteForm({ part, wish, onWish, writing, wrong, ...does }: Props) {
  return (
    <form
      class="panel rewrite"
      aria-label={W.rewrite.title(nameOf(part))}
      onSubmit={(event) => {
        event.preventDefault()
        does.onRewrite()
      }}
    >
      <label class="line">
        <span>{W.rewrite.label}</span>
        <input
          value={wish}
          maxLength={1000}
          placeholder={W.rewrite.placeholder}
          disabled={writing}
          onInput={(event) => onWish(event.currentTarget.value)}
        />
      </label>
      <Chips wish={wish} isOff={writing} onWish={onWish} />
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="main" disabled={writing}>
          {writing ? W.rewrite.going : W.rewrite.go}
        </button>
        <button type="button" disabled={writing} onClick={does.onVariants}>
          {V.ask}
        </button>
        {does.children}
        <button type="button" class="plain" onClick={does.onClose}>
          {W.cancel}
        </button>
      </div>
    </form>
  )
}

type ChipsProps = { wish: string; isOff: boolean; onWish: (wish: string) => void }

function Chips({ wish, isOff, onWish }: ChipsProps) {
  return (
    <div class="chips">
      {W.rewrite.chips.map((chip) => (
        <button
          key={chip}
          type="button"
          class={wish === chip ? 'chip on' : 'chip'}
          disabled={isOff}
          onClick={() => onWish(chip)}
        >
          {chip}
        </button>
      ))}
    </div>
  )
}
