/** The floor of a chat turn: an empty route, and a Durable Object that writes one row per request. */
import { DurableObject } from 'cloudflare:workers'

export class Bare extends DurableObject {
  constructor(ctx, env) {
    super(ctx, env)
    ctx.storage.sql.exec('CREATE TABLE IF NOT EXISTS rows (n INTEGER PRIMARY KEY, at TEXT)')
  }

  write() {
    const { sql } = this.ctx.storage
    const at = new Date().toISOString()
    return sql.exec('INSERT INTO rows (at) VALUES (?) RETURNING n', at).one()
  }
}

export default {
  async fetch(request, { BARE }) {
    const { pathname } = new URL(request.url)
    if (pathname === '/empty') return Response.json({ ok: true })
    return Response.json(await BARE.get(BARE.idFromName(pathname)).write())
  },
}
