/** /dev/phone: the simulated phone, and /dev/api: the platforms' side of what we send. */
import { Hono } from 'hono'
import * as z from 'zod'
import { Channel } from '../../desk/inbox/push.ts'
import { apiRoutes } from './api.ts'
import { type Account, type Deed, pushOf, readReply, screenOf, show } from './platform.ts'
import { phone, screen } from './screen.ts'

/** The simulated phone is for whoever sits at this machine. */
const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

const Who = z.object({
  channel: Channel.catch('wechat'),
  user: z
    .string()
    .regex(/^[\w-]{1,40}$/)
    .catch('ceshi'),
})
const Said = Who.extend({ kind: z.string().catch('text'), text: z.string().catch('') })

/** `reach` is our own server, as the platform reaches it. */
export function simulatorRoutes(
  accounts: Readonly<Record<Channel, Account>>,
  reach: (request: Request) => Response | Promise<Response>,
): Hono {
  const routes = new Hono()
  routes.route('/api', apiRoutes())
  routes.use('/phone/*', async (c, next) => {
    const isForeign = c.req.header('sec-fetch-site') === 'cross-site'
    if (isForeign || !LOOPBACK.test(new URL(c.req.url).hostname)) return c.text('forbidden', 403)
    await next()
  })
  routes.get('/phone', (c) => {
    const { channel, user } = Who.parse(c.req.query())
    return c.html(phone(channel, user))
  })
  routes.get('/phone/screen', (c) => {
    const { user } = Who.parse(c.req.query())
    return c.html(screen(user, screenOf(user)))
  })
  routes.post('/phone/say', async (c) => {
    const { channel, user, kind, text } = Said.parse(await c.req.parseBody())
    const deed = deedOf(kind, text)
    show(user, { by: 'clerk', text: deed.Content ?? `［${NAMES[kind] ?? kind}］`, how: 'typed' })
    const account = accounts[channel]
    const push = pushOf({ channel, account, user, deed }, new URL(c.req.url).origin)
    const answer = await readReply(account, await reach(push))
    if (answer) show(user, { by: 'zhubi', text: answer, how: 'reply' })
    return c.redirect(`/dev/phone/screen?user=${user}#end`, 303)
  })
  return routes
}

const NAMES: Readonly<Record<string, string>> = { image: '图片', voice: '语音', subscribe: '关注' }

function deedOf(kind: string, text: string): Deed {
  if (kind === 'subscribe') return { MsgType: 'event', Event: 'subscribe' }
  if (kind === 'image' || kind === 'voice') return { MsgType: kind, MediaId: 'simulated' }
  return { MsgType: 'text', Content: text }
}
