import { useState } from 'preact/hooks'
import { go, showTab, useTab } from '../route.ts'
import { W } from '../words.ts'
import { useDesk } from './desk.ts'
import { Elsewhere } from './elsewhere.tsx'
import { Erase } from './erase.tsx'
import { Menu } from './menu.tsx'
import { Model } from './model.tsx'
import { Preferences } from './preferences.tsx'
import { Progress } from './progress.tsx'

type Opened = 'menu' | 'elsewhere' | 'preferences' | 'model' | 'erase'
type Props = { onCheck: () => void; onFinish: () => void }

/** The head of a report's page: which report, how far, and the two things to do with it. */
export function Bar({ onCheck, onFinish }: Props) {
  const { view } = useDesk()
  const tab = useTab()
  const [open, setOpen] = useState<Opened | null>(null)
  const close = () => setOpen(null)
  const { unitName, year } = view.profile
  const name = [unitName, year && `${year}${W.bar.yearReport}`].filter(Boolean).join(' · ')
  return (
    <header class="bar">
      <a
        class="mark"
        href="/"
        onClick={(event) => {
          event.preventDefault()
          go('/')
        }}
      >
        {W.name}
      </a>
      <p class="bar-title">{name || W.report}</p>
      <Progress view={view} />
      <div class="bar-actions">
        <button
          type="button"
          class="plain"
          aria-pressed={tab === 'ledger'}
          onClick={() => showTab(tab === 'ledger' ? 'paper' : 'ledger')}
        >
          {W.bar.ledger}
        </button>
        <button type="button" onClick={onCheck}>
          {W.bar.check}
        </button>
        <button type="button" class="main" onClick={onFinish}>
          {W.bar.finish}
        </button>
      </div>
      <button
        type="button"
        class="plain menu-button"
        aria-haspopup="dialog"
        onClick={() => setOpen('menu')}
      >
        {W.bar.menu}
      </button>
      {open === 'menu' && (
        <Menu
          onClose={close}
          onCheck={onCheck}
          onFinish={onFinish}
          onElsewhere={() => setOpen('elsewhere')}
          onPreferences={() => setOpen('preferences')}
          onModel={() => setOpen('model')}
          onErase={() => setOpen('erase')}
        />
      )}
      {open === 'elsewhere' && <Elsewhere onClose={close} />}
      {open === 'preferences' && <Preferences onClose={close} />}
      {open === 'model' && <Model onClose={close} />}
      {open === 'erase' && <Erase onClose={close} />}
    </header>
  )
}
