/** Addresses: `/`, `/r/:id` with #talk #paper #ledger, `/check`, `/c/:token`. The back button works. */
import { useEffect, useState } from 'preact/hooks'

export type Route =
  | { page: 'start' }
  | { page: 'report'; id: string }
  | { page: 'check' }
  | { page: 'colleague'; token: string }

export type Tab = 'talk' | 'paper' | 'ledger'
const TABS: readonly Tab[] = ['talk', 'paper', 'ledger']

/** The page an address names; an unknown one is the start. */
export function routeOf(path: string): Route {
  const [, kind, id] = path.split('/').map(decodeURIComponent)
  if (kind === 'r' && id) return { page: 'report', id }
  if (kind === 'c' && id) return { page: 'colleague', token: id }
  return kind === 'check' ? { page: 'check' } : { page: 'start' }
}

const tabOf = (hash: string): Tab => TABS.find((tab) => hash === `#${tab}`) ?? 'talk'

/** Goes to an address of ours without loading the page anew. */
export function go(path: string): void {
  history.pushState(null, '', path)
  dispatchEvent(new PopStateEvent('popstate'))
}

/** Shows a tab; the others keep their place. */
export function showTab(tab: Tab): void {
  if (tabOf(location.hash) !== tab) go(`${location.pathname}#${tab}`)
}

function useLocation<T>(read: () => T): T {
  const [value, set] = useState(read)
  useEffect(() => {
    const listen = () => set(read())
    addEventListener('popstate', listen)
    return () => removeEventListener('popstate', listen)
  }, [])
  return value
}

const readPath = () => location.pathname
const readTab = () => tabOf(location.hash)

export const useRoute = (): Route => routeOf(useLocation(readPath))
export const useTab = (): Tab => useLocation(readTab)
