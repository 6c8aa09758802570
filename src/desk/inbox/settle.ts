/** Looks after the jobs a clerk waits for: what is over becomes parcels, once. */

import type { Visitor } from '../report-desk.ts'
import type { Parcel } from './deliveries.ts'
import { type ChatHouses, deskAt, type RemoteDesk, visitorOf } from './moment.ts'
import { parcelsOf } from './result.ts'
import type { InboxState } from './state.ts'
import type { Watch } from './watches.ts'

export type Around = {
  state: InboxState
  houses: ChatHouses
  /** The address links begin with. */
  address: string
  takesFiles: boolean
  canSend: boolean
}

export async function settle(around: Around): Promise<void> {
  const { state } = around
  for (const watch of state.watches.all()) {
    const parcels = await parcelsFor(watch, around)
    if (parcels === null) continue
    state.together(() => {
      // A message of the clerk's may have looked at the same moment: one of the two adds the parcels.
      if (!state.watches.drop(watch.job)) return
      for (const parcel of parcels)
        state.deliveries.add(parcel, around.canSend ? 'waiting' : 'kept')
    })
  }
}

/** Null while the job runs; nothing when its report is gone. */
async function parcelsFor(watch: Watch, around: Around): Promise<Parcel[] | null> {
  const { houses, state, takesFiles } = around
  const desk = deskAt(houses, watch.place)
  const visitor = visitorOf(state, watch.place)
  const job = await desk.job(visitor, watch.job)
  if (!job.ok) return []
  if (job.value.state === 'running') return null
  const view = await desk.view(visitor)
  if (!view.ok) return []
  const link = await fileLink(desk, visitor, around)
  return parcelsOf(watch, job.value, view.value, { link, takesFiles })
}

async function fileLink(desk: RemoteDesk, visitor: Visitor, { address }: Around): Promise<string> {
  const made = await desk.makeFileLink(visitor)
  return made.ok ? `${address}/f/${made.value.token}` : ''
}

const FIRST = 700
const SLOWEST = 5_000

/** When to look again (ms since 1970), or null when nobody waits: often at first, then less. */
export function nextLook({ watches }: InboxState, now: number): number | null {
  const ages = watches.all().map(({ at }) => now - at)
  if (ages.length === 0) return null
  return now + Math.min(SLOWEST, Math.max(FIRST, Math.min(...ages) / 5))
}
