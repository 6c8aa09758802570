import { useEffect, useRef, useState } from 'preact/hooks'
import type { VariantsAnswer } from '../../src/channels/web/schema.ts'
import { call, FOR_A_MODEL, Refused, reportPath } from '../api.ts'
import { V } from '../words-variants.ts'

/** Where asking for other words stands. `isShown`: the clerk looks at them now. */
export type Asking =
  | { kind: 'idle'; wrong: string }
  | { kind: 'asking' }
  | { kind: 'nothing'; note: string }
  | { kind: 'made'; wish: string; made: VariantsAnswer; isShown: boolean }

const IDLE: Asking = { kind: 'idle', wrong: '' }
const COUNT = 3

/** Asks for other words of a part and holds them; what is given up, or left, never comes back. */
export function useVariants(report: string, part: string) {
  const [asking, setAsking] = useState<Asking>(IDLE)
  const going = useRef<AbortController | null>(null)
  const give = () => {
    going.current?.abort()
    going.current = null
  }
  useEffect(() => give, [])

  /** `isFree` tells, once they are there, whether they may come up before the clerk. */
  const ask = async (wish: string, isFree: () => boolean): Promise<void> => {
    give()
    const stop = new AbortController()
    going.current = stop
    setAsking({ kind: 'asking' })
    const end = (next: Asking) => going.current === stop && setAsking(next)
    try {
      const path = reportPath(report, 'parts', part, 'variants')
      const body = { count: COUNT, ...(wish && { instruction: wish }) }
      const made = await call<VariantsAnswer>('POST', path, body, { stop, patience: FOR_A_MODEL })
      if (made.variants.length === 0) end({ kind: 'nothing', note: made.note ?? '' })
      else end({ kind: 'made', wish, made, isShown: isFree() })
    } catch (error) {
      end({ kind: 'idle', wrong: error instanceof Refused ? error.message : V.lost })
    }
  }
  const stop = () => {
    give()
    setAsking(IDLE)
  }
  const show = (isShown: boolean) =>
    setAsking((old) => (old.kind === 'made' ? { ...old, isShown } : old))
  return { asking, ask, stop, show }
}
