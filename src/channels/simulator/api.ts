/** The platforms' API as far as we call it: gives a token, takes messages and files, says yes. */
import { Hono } from 'hono'
import * as z from 'zod'
import { show } from './platform.ts'

const Message = z.object({
  touser: z.string(),
  text: z.object({ content: z.string() }).optional(),
  file: z.object({ media_id: z.string() }).optional(),
})

const files = new Map<string, string>()

export function apiRoutes(): Hono {
  const routes = new Hono()
  const token = { access_token: 'simulated', expires_in: 7200 }
  routes.post('/cgi-bin/stable_token', (c) => c.json(token))
  routes.get('/cgi-bin/gettoken', (c) => c.json(token))
  routes.post('/cgi-bin/message/custom/typing', (c) => c.json({ errcode: 0 }))
  routes.post('/cgi-bin/media/upload', async (c) => {
    const { media } = await c.req.parseBody()
    const media_id = `file-${files.size + 1}`
    files.set(media_id, media instanceof File ? media.name : '文件')
    return c.json({ errcode: 0, media_id })
  })
  routes.on('POST', ['/cgi-bin/message/custom/send', '/cgi-bin/message/send'], async (c) => {
    const { touser, text, file } = Message.parse(await c.req.json())
    const words = text?.content ?? `［文件］${files.get(file?.media_id ?? '') ?? ''}`
    show(touser, { by: 'zhubi', text: words, how: 'sent' })
    return c.json({ errcode: 0, msgid: 'simulated' })
  })
  return routes
}
