import type { SilenceView } from '../../src/channels/web/schema.ts'
import { whenWord } from '../when.ts'
import { S, shortly } from '../words-silence.ts'
import type { Scope } from './silence-form.tsx'

type Props = { silences: readonly SilenceView[]; onRestore: (silence: SilenceView) => void }

const SCOPES: readonly Scope[] = ['once', 'always']

/** What is silenced, folded: each with its rule, words, who, when and why, and the way back. */
export function SilenceList({ silences, onRestore }: Props) {
  return (
    <>
      {SCOPES.map((scope) => {
        const own = silences.filter((silence) => silence.scope === scope)
        return (
          own.length > 0 && (
            <details key={scope} class="silenced">
              <summary>{S.list[scope](own.length)}</summary>
              <ul>
                {own.map((silence) => (
                  <SilenceItem
                    key={`${silence.rule} ${silence.section} ${silence.quote}`}
                    silence={silence}
                    onRestore={() => onRestore(silence)}
                  />
                ))}
              </ul>
            </details>
          )
        )
      })}
    </>
  )
}

function SilenceItem({ silence, onRestore }: { silence: SilenceView; onRestore: () => void }) {
  const { scope, title, rule, quote, by, at, why, inText } = silence
  return (
    <li class="todo-card">
      <p>
        <b>“{shortly(quote)}”</b> {title || rule}
      </p>
      <p class="todo-why">{[by, at && whenWord(at)].filter(Boolean).join(' · ')}</p>
      {why && <p class="todo-why">{S.reason(why)}</p>}
      {!inText && <p class="todo-why">{S.notInText[scope]}</p>}
      <div class="todo-actions">
        <button
          type="button"
          class="plain"
          aria-label={S.restoreOf(shortly(quote))}
          onClick={onRestore}
        >
          {S.restore}
        </button>
      </div>
    </li>
  )
}
