import type { PlacedFinding } from '../../src/channels/web/schema.ts'
import { useDesk } from '../desk/desk.ts'
import { FindingCard } from '../side/finding-card.tsx'
import { W } from '../words.ts'

/** More open items than these are folded, so that the files stay in sight. */
const FEW = 4

type Props = { errors: readonly PlacedFinding[]; onClose: () => void }

/** What keeps the report from being filed, and the answers still missing with their owners. */
export function Blocks({ errors, onClose }: Props) {
  const { view } = useDesk()
  if (!view.examined) return <p class="quiet">{W.finish.unchecked}</p>
  const isClear = errors.length + view.openItems.length === 0
  return (
    <section class="finish-part">
      {isClear && <p class="clear">{W.finish.clear}</p>}
      {errors.length > 0 && (
        <>
          <h3>
            {W.finish.blocks} · {errors.length}
          </h3>
          {errors.map((finding) => (
            <FindingCard
              key={`${finding.rule}-${finding.start}`}
              finding={finding}
              onGone={onClose}
            />
          ))}
        </>
      )}
      {view.openItems.length > 0 && (
        <details open={view.openItems.length <= FEW}>
          <summary>
            {W.finish.open} · {view.openItems.length}
          </summary>
          <ul class="open-list">
            {view.openItems.map((item) => (
              <li key={item.field + item.label}>
                <span>{item.label}</span>
                <span class="quiet">{item.owner}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}
