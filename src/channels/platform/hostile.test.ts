/**
 * What somebody who is not the platform, or a clerk's odd message, can send: each line with the answer
 * expected, and never an effect, a 5xx or a word of ours that tells more than no.
 */
import { Hono } from 'hono'
import { beforeEach, expect, test, vi } from 'vitest'
import { APP, OA } from '../../../test/platform/account.ts'
import { BODIES } from '../../../test/platform/hostile/bodies.ts'
import type { Case, Expected } from '../../../test/platform/hostile/case.ts'
import { CIPHERS } from '../../../test/platform/hostile/ciphers.ts'
import { DOCUMENTS } from '../../../test/platform/hostile/documents.ts'
import { MODES } from '../../../test/platform/hostile/modes.ts'
import { SIGNATURES } from '../../../test/platform/hostile/signatures.ts'
import { GETS, WECOM } from '../../../test/platform/hostile/wecom.ts'
import type { Push } from '../../desk/inbox/push.ts'
import { wechatRoutes } from '../wechat/routes.ts'
import { wecomRoutes } from '../wecom/routes.ts'

const taken: Push[] = []
const take = async (push: Push) => {
  taken.push(push)
  return '已记'
}
const app = new Hono()
  .route('/wechat', wechatRoutes(OA, take))
  .route('/plain', wechatRoutes({ ...OA, mode: 'plain' }, take))
  .route('/compat', wechatRoutes({ ...OA, mode: 'compat' }, take))
  .route('/wecom', wecomRoutes(APP, take))

const STATUS: Record<Expected, number> = {
  forbidden: 403,
  'bad request': 400,
  'too large': 413,
  acknowledged: 200,
  taken: 200,
  'refused method': 405,
}
const REFUSAL = /^(forbidden|bad request|too large|method not allowed)$/
const TABLE: Case[] = [
  ...SIGNATURES,
  ...MODES,
  ...CIPHERS,
  ...DOCUMENTS,
  ...BODIES,
  ...WECOM,
  ...GETS,
]

const logged: string[] = []
beforeEach(() => {
  taken.length = 0
  logged.length = 0
  vi.spyOn(console, 'warn').mockImplementation((line) => logged.push(String(line)))
})

test('the table names at least 100 pushes', () => {
  expect(TABLE.length).toBeGreaterThanOrEqual(100)
})

test.each(TABLE)('%s', async (_name, request, expected) => {
  const response = await app.fetch(request)
  const body = await response.text()
  expect([response.status, taken.length]).toEqual([STATUS[expected], expected === 'taken' ? 1 : 0])
  if (expected === 'acknowledged') expect(body).toMatch(/^(success)?$/)
  if (response.status >= 400) expect(body).toMatch(REFUSAL)
  expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  expect(logged.join()).not.toMatch(/fault|oVictim|学法|[0-9a-f]{40}/)
})
