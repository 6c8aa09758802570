import { call, Refused } from '../api.ts'
import { W } from '../words.ts'

/** Keeps an instruction as a wish of the unit's; why it cannot be one, or '' when it is. */
export async function keepAlways(wish: string): Promise<string> {
  try {
    await call('POST', '/preferences', { kind: 'wish', wish })
    return ''
  } catch (error) {
    return error instanceof Refused ? error.message : W.unreachable
  }
}
