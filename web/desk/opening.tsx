import type { Refused } from '../api.ts'
import { SignIn } from '../start/sign-in.tsx'
import { W } from '../words.ts'

type Props = { refused: Refused | null; offline: boolean }

/** While a report is on its way, or why it does not come. */
export function Opening({ refused, offline }: Props) {
  if (refused?.status === 401) return <SignIn onDone={() => location.reload()} />
  return (
    <>
      <header class="bar">
        <a class="mark" href="/">
          {W.name}
        </a>
      </header>
      <main class="opening" aria-live="polite">
        <p>{refused ? refused.message : offline ? W.unreachable : W.opening}</p>
        {refused && <a href="/">{W.bar.reports}</a>}
      </main>
    </>
  )
}
