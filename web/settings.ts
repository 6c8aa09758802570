/** How the clerk wants to see the page: kept on this device, put on <html> for the styles. */
export type Theme = 'auto' | 'light' | 'dark'
export type Settings = { theme: Theme; large: boolean; name: string }

const KEY = 'zhubi.settings'
const DEFAULTS: Settings = { theme: 'auto', large: false, name: '' }

/** Reads the settings; a device that keeps nothing gets the defaults. */
export function readSettings(): Settings {
  try {
    return { ...DEFAULTS, ...JSON.parse(kept(KEY) || '{}') }
  } catch {
    return DEFAULTS
  }
}

/** Keeps and shows the settings. */
export function applySettings(settings: Settings): void {
  const { dataset } = document.documentElement
  if (settings.theme === 'auto') delete dataset.theme
  else dataset.theme = settings.theme
  if (settings.large) dataset.type = 'large'
  else delete dataset.type
  keep(KEY, JSON.stringify(settings))
}

/** What a browser that keeps nothing on the device still holds until the page is closed. */
const memory = new Map<string, string>()

/** Writes to this device; '' forgets. */
export function keep(key: string, text: string): void {
  memory.set(key, text)
  try {
    if (text === '') localStorage.removeItem(key)
    else localStorage.setItem(key, text)
  } catch {
    // a private window or a full store: `memory` has it
  }
}

/** Reads what `keep` wrote here or in another tab; '' when there is nothing. */
export function kept(key: string): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return memory.get(key) ?? ''
  }
}
