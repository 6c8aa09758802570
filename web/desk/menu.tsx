import { useState } from 'preact/hooks'
import { go } from '../route.ts'
import { applySettings, readSettings, type Settings, type Theme } from '../settings.ts'
import { W } from '../words.ts'
import { P } from '../words-pages.ts'
import { Dialog } from './dialog.tsx'

type Props = {
  onClose: () => void
  onCheck: () => void
  onFinish: () => void
  onElsewhere: () => void
  onPreferences: () => void
  onModel: () => void
  onErase: () => void
}

/** What is needed seldom: how the page looks, printing, the other reports. */
export function Menu({
  onClose,
  onCheck,
  onFinish,
  onElsewhere,
  onPreferences,
  onModel,
  onErase,
}: Props) {
  const then = (does: () => void) => () => {
    onClose()
    does()
  }
  return (
    <Dialog title={W.bar.menu} place="side" onClose={onClose}>
      <div class="menu">
        <button type="button" onClick={then(onCheck)}>
          {W.bar.check}
        </button>
        <button type="button" onClick={then(onFinish)}>
          {W.bar.finish}
        </button>
        <button type="button" onClick={then(() => setTimeout(() => print(), 0))}>
          {W.bar.print}
        </button>
        <button type="button" onClick={then(onElsewhere)}>
          {W.elsewhere.open}
        </button>
        <button type="button" onClick={then(onPreferences)}>
          {P.preferences.open}
        </button>
        <button type="button" onClick={then(onModel)}>
          {P.model.open}
        </button>
        <button type="button" onClick={then(() => go('/'))}>
          {W.bar.reports}
        </button>
      </div>
      <ViewSettings />
      <button type="button" class="plain" onClick={then(onErase)}>
        {W.erase.open}
      </button>
    </Dialog>
  )
}

const THEMES: readonly Theme[] = ['auto', 'light', 'dark']

/** 大字 and 明暗, kept on this device. */
export function ViewSettings() {
  const [settings, setSettings] = useState(readSettings)
  const change = (part: Partial<Settings>) => {
    const next = { ...settings, ...part }
    applySettings(next)
    setSettings(next)
  }
  return (
    <fieldset class="view-settings">
      <legend>{W.bar.view}</legend>
      <label class="name">
        {W.bar.name}
        <input
          maxLength={40}
          value={settings.name}
          placeholder={W.bar.nameHint}
          onInput={(event) => change({ name: event.currentTarget.value.trim() })}
        />
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={settings.large}
          onChange={(event) => change({ large: event.currentTarget.checked })}
        />
        {W.bar.large}
      </label>
      <div class="segments" role="radiogroup" aria-label={W.bar.theme}>
        {THEMES.map((theme) => (
          <label key={theme} class={settings.theme === theme ? 'segment on' : 'segment'}>
            <input
              type="radio"
              name="theme"
              checked={settings.theme === theme}
              onChange={() => change({ theme })}
            />
            {W.bar.themes[theme]}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
