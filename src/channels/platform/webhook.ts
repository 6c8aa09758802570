/**
 * The address a platform pushes to: verify, parse, normalise, inbox, reply, each in its own file. Every
 * push is answered with a valid reply, with the platform's acknowledgement, or with a refusal.
 */
import { Hono } from 'hono'
import type { Push } from '../../desk/inbox/push.ts'
import { readBody } from './body.ts'
import type { Opened } from './envelope.ts'
import { logEvent } from './log.ts'
import { type Query, readQuery } from './query.ts'
import { type Refusal, refusalOf } from './refused.ts'
import { sealedReply, textReply } from './reply.ts'
import type { Fields } from './xml.ts'

/** What differs between the platforms. */
export type Platform = {
  name: Push['channel']
  /** The body that says “received”: never encrypted. */
  acknowledgement: 'success' | ''
  token: string
  id: string
  echo(query: Query, now: number): string
  verify(query: Query, body: string, now: number): Opened
  normalise(fields: Fields): Push | null
}

/** Hands a push to its inbox; the answer is the passive reply, or null when none is ready. */
export type Take = (push: Push, origin: string) => Promise<string | null>

/** Above this the platform is told “received”; it gives up at 5 s and repeats. Milliseconds. */
const PATIENCE = 4_500
const FAULT = '刚才这条没有处理成功，请再发一次。'

/** The routes of a platform, to be mounted at its path. */
export function webhook(platform: Platform, take: Take): Hono {
  const routes = new Hono()
  routes.get('/', (c) => {
    const query = readQuery(c.req.url)
    return answered(platform, () => plain(platform.echo(query, Date.now())))
  })
  routes.post('/', (c) => answered(platform, () => receive(platform, take, c.req.raw)))
  routes.all('/', () => plain('method not allowed', 405))
  return routes
}

async function receive(platform: Platform, take: Take, request: Request): Promise<Response> {
  const query = readQuery(request.url)
  const opened = platform.verify(query, await readBody(request), Date.now())
  const push = platform.normalise(opened.fields)
  if (!push) return plain(platform.acknowledgement)
  const text = await inTime(take(push, new URL(request.url).origin), platform, push)
  return text ? reply(platform, opened, text) : plain(platform.acknowledgement)
}

/** The inbox keeps its own time; this holds even when the inbox cannot be reached. */
async function inTime(work: Promise<string | null>, { name }: Platform, { user }: Push) {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), PATIENCE)
  })
  const told = work.catch((error: unknown) => {
    const reason = error instanceof Error ? error.name : 'unknown'
    logEvent('inbox-failed', { channel: name, user, reason })
    return FAULT
  })
  return Promise.race([told, late]).finally(() => clearTimeout(timer))
}

/** Names swapped, sealed as the push was. */
function reply(platform: Platform, { fields, seal }: Opened, text: string): Response {
  const at = Math.floor(Date.now() / 1000)
  const { ToUserName: from = '', FromUserName: to = '' } = fields
  const written = textReply({ to, from, at, text })
  if (seal === null) return xml(written)
  return xml(sealedReply(written, { token: platform.token, id: platform.id, at, ...seal }))
}

async function answered(
  platform: Platform,
  answer: () => Response | Promise<Response>,
): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    const refusal = refusalOf(error)
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown'
    logEvent('push-refused', { channel: platform.name, reason: refusal ? reason : 'fault' })
    return refusal ? refused(platform, refusal) : plain(platform.acknowledgement)
  }
}

const refused = (platform: Platform, refusal: Refusal): Response =>
  refusal.kind === 'acknowledge'
    ? plain(platform.acknowledgement)
    : plain(refusal.word, refusal.status)

const HEADERS = { 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' }

const plain = (body: string, status = 200): Response =>
  new Response(body, {
    status,
    headers: { ...HEADERS, 'content-type': 'text/plain; charset=utf-8' },
  })

const xml = (body: string): Response =>
  new Response(body, { headers: { ...HEADERS, 'content-type': 'application/xml; charset=utf-8' } })
