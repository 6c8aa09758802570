/**
 * The door, in order: does this server serve at all, is the request meant for it, does it come from
 * our own page, and who is it. Everything under /api but the few open addresses passes here.
 */
import { createMiddleware } from 'hono/factory'
import type { Person } from '../../report/answer.ts'
import { type Ctx, hostAsked, type Web } from './context.ts'
import { Refused } from './refused.ts'
import { sessionOf, unitOfCode } from './session.ts'
import { Tries } from './tries.ts'

/** The unit of a server that serves its own machine only. */
export const LOCAL_UNIT = '本机'

/** A server others can reach, without codes, serves nobody. */
export const openForBusiness = createMiddleware<Web>(async (c, next) => {
  const { refusal } = c.var.settings
  if (refusal) throw new Refused(503, 'not-configured', refusal)
  await next()
})

const LOOPBACK_NAME = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/

/**
 * A local server needs no code, so it listens to its own names only: any other Host is a page of
 * somebody else's that had its name point here, or a proxy that lets strangers in.
 */
export const ownName = createMiddleware<Web>(async (c, next) => {
  const { local, publicUrl } = c.var.settings
  const host = hostAsked(c)
  if (local && !LOOPBACK_NAME.test(host) && host !== hostOf(publicUrl))
    throw new Refused(403, 'wrong-host', '本服务只供本机使用；要给他人使用，请设置 ACCESS_CODES')
  await next()
})

/** What changes something must come from our own page, or from no page at all (a script). */
export const ownPage = createMiddleware<Web>(async (c, next) => {
  if (!SAFE.has(c.req.method) && comesFromElsewhere(c))
    throw new Refused(403, 'foreign-origin', '请求来自别的网站，已拒绝')
  await next()
})

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

function comesFromElsewhere(c: Ctx): boolean {
  const origin = c.req.header('origin')
  if (!origin) return c.req.header('sec-fetch-site') === 'cross-site'
  const own = [hostAsked(c), hostOf(c.var.settings.publicUrl)].filter((host) => host !== '')
  return !own.includes(hostOf(origin))
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '')

/** Wrong codes in a row make everybody wait: guessing must not pay. */
export const tries = new Tries(30, 60_000)

const REPORT_PATH = /^\/api\/reports\/([^/]+)/

/** Lets in who may come and says who it is. */
export const knownVisitor = createMiddleware<Web>(async (c, next) => {
  const { unit, via, report } = c.var.settings.local
    ? { unit: LOCAL_UNIT, via: 'page' as const, report: undefined }
    : whoIs(c)
  if (report !== undefined && REPORT_PATH.exec(c.req.path)?.[1] !== report)
    throw new Refused(403, 'other-report', '这个链接只能打开一份报告')
  c.set('visitor', { unit, person: { name: nameOf(c) ?? unit, via } })
  await next()
})

type Who = { unit: string; via: Person['via']; report: string | undefined }

function whoIs(c: Ctx): Who {
  const [, bearer] = /^Bearer (.{1,200})$/.exec(c.req.header('authorization') ?? '') ?? []
  if (bearer !== undefined) return { unit: enter(c, bearer), via: 'api', report: undefined }
  const session = sessionOf(c)
  if (!session) throw new Refused(401, 'sign-in', '请先输入单位口令')
  return { unit: session.unit, via: 'page', report: session.report }
}

/** The unit a code opens; a wrong code is counted. */
export function enter(c: Ctx, code: string): string {
  if (tries.areSpent()) throw new Refused(429, 'slow-down', '口令错误次数过多，请一分钟后再试')
  const unit = unitOfCode(c.var.settings, code)
  if (unit !== null) return unit
  tries.count()
  throw new Refused(401, 'wrong-code', '口令不对')
}

/** The clerk's own name, where the page sends it (percent-encoded, for headers are ASCII). */
function nameOf(c: Ctx): string | null {
  const given = c.req.header('x-zhubi-person') ?? ''
  try {
    const name = decodeURIComponent(given)
      .replace(/\p{Cc}/gu, '')
      .trim()
    return name === '' ? null : name.slice(0, 40)
  } catch {
    return null
  }
}
