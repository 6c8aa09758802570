import { showTab, type Tab, useTab } from '../route.ts'
import { W } from '../words.ts'

const TABS: readonly Tab[] = ['talk', 'paper', 'ledger']

/** A phone's three sides of one report. */
export function Tabs() {
  const tab = useTab()
  return (
    <nav class="tabs" aria-label={W.tabs.label}>
      {TABS.map((each) => (
        <button
          key={each}
          type="button"
          aria-current={tab === each ? 'page' : undefined}
          onClick={() => showTab(each)}
        >
          {W.tabs[each]}
        </button>
      ))}
    </nav>
  )
}
