import { useState } from 'preact/hooks'
import type { VariantsAnswer } from '../../src/channels/web/schema.ts'
import { V } from '../words-variants.ts'
import { Variant } from './variant.tsx'

type Props = { made: VariantsAnswer; onUse: (variant: string) => void }

/** Side by side on a desk; a phone shows one at a time, and a switch. */
export function VariantList({ made: { variants, base, note }, onUse }: Props) {
  const [on, setOn] = useState(0)
  const [isMarked, setMarked] = useState(true)
  return (
    <>
      <div class="variant-switches">
        {note && <p>{note}</p>}
        <fieldset class="segments" aria-label={V.pick}>
          {variants.map(({ id }, at) => (
            <label key={id} class={at === on ? 'segment on' : 'segment'}>
              <input type="radio" name="variant" checked={at === on} onChange={() => setOn(at)} />
              {V.name(at)}
            </label>
          ))}
        </fieldset>
        <label class="tick">
          <input
            type="checkbox"
            checked={isMarked}
            onChange={(event) => setMarked(event.currentTarget.checked)}
          />
          {V.marked}
        </label>
      </div>
      <div class="variants">
        {variants.map((variant, at) => (
          <Variant
            key={variant.id}
            {...{ variant, isMarked, base: base.text, isOn: at === on, name: V.name(at) }}
            onUse={() => onUse(variant.id)}
          />
        ))}
      </div>
    </>
  )
}
