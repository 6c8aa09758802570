/**
 * A crowd of phones in the real server. The full measure (200 people, 50 pushes a second, a minute, none
 * over a second) is `npm run bench -- --only phones`; beside the other tests time is not to be trusted.
 */
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Crowd } from './platform/crowd.ts'
import { Served } from './served.ts'

const PLATFORM_GIVES_UP = 5_000

let crowd: Crowd
beforeAll(async () => {
  crowd = await Crowd.gather(await Served.built(), 50)
}, 120_000)
afterAll(() => crowd.leaves())

test('every reply valid and in time, none lost', async () => {
  const { invalid, lost, longest, pushes } = await crowd.pushes(20, 4)
  expect({ invalid, lost, pushes }).toEqual({ invalid: 0, lost: 0, pushes: 80 })
  expect(longest).toBeLessThan(PLATFORM_GIVES_UP)
}, 60_000)
