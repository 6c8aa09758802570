/** The entry: reads the environment, once for each worker, and hands settings down. */
import { version } from '../package.json'
import { createApp } from './app.ts'
import { couriersOf, mountChats } from './channels/platform/chats.ts'
import type { WebSettings } from './channels/web/context.ts'
import { unitOfCode } from './channels/web/session.ts'
import { chatsOf, openUnitOf } from './chat-settings.ts'
import type { Channel } from './desk/inbox/push.ts'
import { Inbox as ChatInbox } from './desk/inbox.ts'
import { JoinCodes } from './desk/join-codes.ts'
import { Office as UnitOffice } from './desk/office.ts'
import { readMaterialWith } from './desk/read-material.ts'
import { readWith } from './desk/read-with-model.ts'
import { ReportDesk as Desk } from './desk/report-desk.ts'
import { varyWith } from './desk/variants.ts'
import { writeWithModel } from './desk/write-with-model.ts'
import { tryModel } from './drafting/try-model.ts'
import { isLocal, readSettings, refusalToServe, type Settings } from './env.ts'
import { type ModelWork, modelWorkOf } from './model-work.ts'

export { JoinCodes }

/** The office and the reports it tells of its words. */
export class Office extends UnitOffice {
  constructor(ctx: DurableObjectState, env: Cloudflare.Env) {
    super(ctx, env, env.REPORTS)
  }
}

/** The desk with its settings. */
export class ReportDesk extends Desk {
  constructor(ctx: DurableObjectState, env: Cloudflare.Env) {
    const settings = readSettings({ ...env })
    const work = modelWorkOf(settings)
    super(ctx, env, {
      retentionDays: settings.RETENTION_DAYS,
      preferencesOf: (unit) => env.OFFICES.get(env.OFFICES.idFromName(unit)).preferences(),
      ...(work && modelDesk(work)),
    })
  }
}

/** Everything a desk does with a model. */
const modelDesk = (work: ModelWork) => ({
  write: writeWithModel(work),
  vary: varyWith(work),
  readRest: readWith(work),
  readMaterial: readMaterialWith(work),
})

/** The inbox with its settings, and the objects it talks to. */
export class Inbox extends ChatInbox {
  constructor(ctx: DurableObjectState, env: Cloudflare.Env) {
    const settings = readSettings({ ...env })
    const entry = {
      openUnit: openUnitOf(settings),
      unitOfCode: (code: string) => unitOfCode({ codes: settings.ACCESS_CODES }, code),
      publicUrl: settings.PUBLIC_URL,
      courierOf: (channel: Channel) => courierOf(settings, channel),
    }
    super(ctx, env, entry, { reports: env.REPORTS, offices: env.OFFICES, codes: env.CODES })
  }
}

let couriers: ReturnType<typeof couriersOf> | null = null

/** One courier for the whole process, so that its token is fetched once for all clerks. */
function courierOf(settings: Settings, channel: Channel) {
  couriers ??= couriersOf(chatsOf(settings))
  return couriers(channel)
}

const apps = new WeakMap<Cloudflare.Env, ReturnType<typeof createApp>>()

function appOf(env: Cloudflare.Env): ReturnType<typeof createApp> {
  const known = apps.get(env)
  if (known) return known
  const settings = readSettings({ ...env })
  const houses = { reports: env.REPORTS, offices: env.OFFICES, codes: env.CODES, page: env.PAGE }
  const homes = { inboxes: env.INBOXES, reports: env.REPORTS }
  const app = createApp(webSettings(settings), houses, (routes) =>
    mountChats(routes, chatsOf(settings), homes),
  )
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
  ...modelSettings(modelWorkOf(settings)),
  channels: {
    wechat: settings.WECHAT_TOKEN !== '',
    wecom: settings.WECOM_TOKEN !== '',
  },
})

const modelSettings = (work: ModelWork | null): Pick<WebSettings, 'model' | 'tryModel'> =>
  work
    ? { model: { name: work.model.name }, tryModel: () => tryModel(work.model) }
    : { model: null }

export default {
  fetch: (request, env, ctx) => appOf(env).fetch(request, env, ctx),
} satisfies ExportedHandler<Cloudflare.Env>
