import type { VariantView } from '../../src/channels/web/schema.ts'
import { W } from '../words.ts'
import { V } from '../words-variants.ts'
import { Diff } from './diff.tsx'
import { FindingLines } from './part-findings.tsx'

type Props = {
  variant: VariantView
  name: string
  /** The words it would take the place of. */
  base: string
  isOn: boolean
  isMarked: boolean
  onUse: () => void
}

/** One of several ways to say a part: its words, what becomes of the facts, what the check finds. */
export function Variant({ variant, name, base, isOn, isMarked, onUse }: Props) {
  return (
    <article class={isOn ? 'variant on' : 'variant'} aria-label={name}>
      <h3>
        {name} <span class="quiet">{V.origins[variant.origin]}</span>
      </h3>
      {isMarked ? (
        <Diff before={base} after={variant.text} />
      ) : (
        <p class="plain-text">{variant.text}</p>
      )}
      {variant.note && <p class="part-mark">{variant.note}</p>}
      <Facts variant={variant} />
      <Found variant={variant} />
      <button type="button" class="main" onClick={onUse} aria-label={`${V.use}：${name}`}>
        {V.use}
      </button>
    </article>
  )
}

function Facts({ variant: { lost, changed, dropped } }: { variant: VariantView }) {
  const gone = [
    ...(lost.length > 0 ? [V.goes(lost.map(({ label }) => label).join('、'))] : []),
    ...changed.map(({ label, from, to }) => V.changes(label, from, to)),
    ...dropped.map(V.drops),
  ]
  if (gone.length === 0) return <p class="all-told">{V.kept}</p>
  return (
    <ul class="gone" aria-label={V.facts}>
      {gone.map((words) => (
        <li key={words}>{words}</li>
      ))}
    </ul>
  )
}

function Found({ variant: { findings } }: { variant: VariantView }) {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  return (
    <section>
      <p class="quiet">
        {V.checked}：{W.check.found(errors, findings.length - errors)}
      </p>
      {findings.length > 0 && <FindingLines findings={findings} />}
    </section>
  )
}
