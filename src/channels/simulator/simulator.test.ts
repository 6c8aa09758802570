/** The simulated phone plays the platform well enough to be believed, and only at this machine. */
import { Hono } from 'hono'
import { expect, test } from 'vitest'
import { wechatRoutes } from '../wechat/routes.ts'
import { wecomRoutes } from '../wecom/routes.ts'
import { simulatedAccounts } from './accounts.ts'
import { simulatorRoutes } from './routes.ts'

const accounts = simulatedAccounts('http://127.0.0.1/dev/api')
const app = new Hono()
const take = async ({ text }: { text: string }) => `收到：${text}<b>`
app.route('/wechat', wechatRoutes(accounts.wechat, take))
app.route('/wecom', wecomRoutes(accounts.wecom, take))
app.route(
  '/dev',
  simulatorRoutes(accounts, (request) => app.fetch(request)),
)

const say = (channel: string, user: string, text: string, origin = 'http://127.0.0.1') =>
  app.request(`${origin}/dev/phone/say`, {
    method: 'POST',
    body: new URLSearchParams({ channel, user, kind: 'text', text }),
  })
const screen = async (user: string) =>
  (await app.request(`http://127.0.0.1/dev/phone/screen?user=${user}`)).text()

test.each(['wechat', 'wecom'])('%s: what is typed comes back, as text', async (channel) => {
  expect((await say(channel, `p-${channel}`, '学法3次]]>&')).status).toBe(303)
  expect(await screen(`p-${channel}`)).toContain('收到：学法3次]]&gt;&amp;&lt;b&gt;')
})

test('what is sent by API is shown', async () => {
  const json = { touser: 'p-api', msgtype: 'text', text: { content: '写好了' } }
  await app.request('http://127.0.0.1/dev/api/cgi-bin/message/custom/send?access_token=x', {
    method: 'POST',
    body: JSON.stringify(json),
  })
  expect(await screen('p-api')).toContain('写好了')
})

test('nobody else’s name or page reaches it', async () => {
  expect((await say('wechat', 'p', 'x', 'http://evil.test')).status).toBe(403)
  const foreign = { headers: { 'sec-fetch-site': 'cross-site' } }
  expect((await app.request('http://127.0.0.1/dev/phone/screen', foreign)).status).toBe(403)
})
