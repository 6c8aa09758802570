/**
 * The application: middleware in order, then routes. Gets settings and objects, reads no environment.
 * May import everything.
 */
import { Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import type { Houses, Web, WebSettings } from './channels/web/context.ts'
import { knownVisitor, openForBusiness, ownName, ownPage } from './channels/web/door.ts'
import { route } from './channels/web/endpoint.ts'
import { INSIDE, OPEN } from './channels/web/endpoints.ts'
import { describe } from './channels/web/openapi.ts'
import { servePage } from './channels/web/page.ts'
import { sayError, sayNotFound } from './channels/web/refused.ts'
import type { Answer } from './channels/web/schema.ts'

/** What the page may do: its own files, nothing inline, nothing from anywhere else. */
const CONTENT = {
  defaultSrc: ["'none'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'", 'data:'],
  connectSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
}

/** What today's browsers heed. Whether a whole domain must be https is for the proxy in front to say. */
const HEADERS = {
  contentSecurityPolicy: CONTENT,
  referrerPolicy: 'same-origin',
  xFrameOptions: 'DENY',
  strictTransportSecurity: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
  originAgentCluster: false,
} as const

/** Larger than any message or case file; uploads have a limit of their own in files/read.ts. */
const JSON_LIMIT = 1_000_000
const UPLOAD_LIMIT = 6_000_000

/** `mount` adds routes that come before the doors of the page: platforms prove themselves by signature. */
export function createApp(
  settings: WebSettings,
  houses: Houses,
  mount: (app: Hono<Web>) => void = () => {},
): Hono<Web> {
  const app = new Hono<Web>()
  app.onError((error, c) => sayError(error, c))
  app.notFound((c) => sayNotFound(c))

  app.use(async (c, next) => {
    c.set('settings', settings)
    c.set('houses', houses)
    await next()
  })
  mount(app)
  app.use(secureHeaders(HEADERS))
  app.use(openForBusiness, ownName, ownPage)

  app.get('/healthz', (c) => c.json(healthOf(settings)))
  app.get('/api/openapi.json', (c) => c.json(describe([...OPEN, ...INSIDE], settings.version)))
  app.use('/api/*', bounded)
  route(app, OPEN)
  app.use('/api/*', knownVisitor)
  route(app, INSIDE)
  app.get('*', servePage)
  return app
}

const boundJson = bodyLimit({ maxSize: JSON_LIMIT })
const boundUpload = bodyLimit({ maxSize: UPLOAD_LIMIT })

/** Refuses a body that is too large while it is being read. */
const bounded: MiddlewareHandler<Web> = (c, next) =>
  /\/(check|import)$/.test(c.req.path) ? boundUpload(c, next) : boundJson(c, next)

const healthOf = ({ version, model, channels }: WebSettings) =>
  ({ ok: true, version, model, channels }) satisfies typeof Answer.health._zod.output
