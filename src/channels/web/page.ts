/**
 * The page's files. One way for both homes: on one machine the files come from a bare disk service,
 * on Cloudflare from its assets; type and caching are said here. Paths of the page lead to its shell.
 */
import type { Ctx } from './context.ts'
import { sayNotFound } from './refused.ts'

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/x-icon',
  txt: 'text/plain; charset=utf-8',
  webmanifest: 'application/manifest+json',
}

const SHELL = '/index.html'
/** A file of the page: no folder, nothing hidden, an ending we know. */
const FILE = /^(?:\/[\w-][\w.-]*)+\.([a-z]+)$/

export async function servePage(c: Ctx): Promise<Response> {
  const { path } = c.req
  if (path.startsWith('/api/')) return sayNotFound(c)
  const ending = FILE.exec(path)?.[1]
  const type = TYPES[ending ?? 'html']
  if (!type) return sayNotFound(c)
  const file = await c.var.houses.page.fetch(new URL(ending ? path : SHELL, 'http://page'))
  if (!file.ok) return ending ? sayNotFound(c) : c.text('页面还没有构建，请运行 npm run build', 503)
  return new Response(file.body, {
    headers: {
      'content-type': type,
      'cache-control': path.startsWith('/assets/') ? KEEP : 'no-cache',
    },
  })
}

/** Names under /assets carry a hash of their contents. */
const KEEP = 'public, max-age=31536000, immutable'
