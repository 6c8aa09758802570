/** The entry: reads the environment, once for each worker, and hands settings down. */
import { version } from '../package.json'
import { createApp } from './app.ts'
import type { WebSettings } from './channels/web/context.ts'
import { Office } from './desk/office.ts'
import { ReportDesk as Desk } from './desk/report-desk.ts'
import { isLocal, readSettings, refusalToServe, type Settings } from './env.ts'

export { Office }

/** The desk with its settings. */
export class ReportDesk extends Desk {
  constructor(ctx: DurableObjectState, env: Cloudflare.Env) {
    super(ctx, env, { retentionDays: readSettings({ ...env }).RETENTION_DAYS })
  }
}

const apps = new WeakMap<Cloudflare.Env, ReturnType<typeof createApp>>()

function appOf(env: Cloudflare.Env): ReturnType<typeof createApp> {
  const known = apps.get(env)
  if (known) return known
  const houses = { reports: env.REPORTS, offices: env.OFFICES, page: env.PAGE }
  const app = createApp(webSettings(readSettings({ ...env })), houses)
  apps.set(env, app)
  return app
}

const webSettings = (settings: Settings): WebSettings => ({
  local: isLocal(settings),
  codes: settings.ACCESS_CODES,
  secret: settings.SESSION_SECRET,
  publicUrl: settings.PUBLIC_URL,
  refusal: refusalToServe(settings),
  version,
  model: settings.LLM_BASE_URL && settings.LLM_MODEL ? { name: settings.LLM_MODEL } : null,
  channels: {
    wechat: settings.WECHAT_TOKEN !== '' && settings.WECHAT_APP_ID !== '',
    wecom: settings.WECOM_TOKEN !== '' && settings.WECOM_CORP_ID !== '',
  },
})

export default {
  fetch: (request, env, ctx) => appOf(env).fetch(request, env, ctx),
} satisfies ExportedHandler<Cloudflare.Env>
