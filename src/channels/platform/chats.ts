/**
 * The chat channels of a server, as they are set up: who we are on each platform, the routes they push
 * to, and how we send. Accounts come parsed; this file reads no environment.
 */
import type { Env, Hono } from 'hono'
import type { Courier } from '../../desk/inbox/courier.ts'
import { type Channel, inboxName } from '../../desk/inbox/push.ts'
import type { Inbox } from '../../desk/inbox.ts'
import type { ReportDesk } from '../../desk/report-desk.ts'
import { simulatorRoutes } from '../simulator/routes.ts'
import { WechatApi } from '../wechat/api.ts'
import { wechatCourier } from '../wechat/courier.ts'
import { wechatRoutes } from '../wechat/routes.ts'
import type { Account as OfficialAccount } from '../wechat/verify.ts'
import { WecomApi } from '../wecom/api.ts'
import { wecomCourier } from '../wecom/courier.ts'
import { wecomRoutes } from '../wecom/routes.ts'
import type { Account as App } from '../wecom/verify.ts'
import type { Fetch } from './api.ts'
import { fileRoutes } from './file-routes.ts'
import type { Take } from './webhook.ts'

/** `secret` is '' for an account that may not send. `base` is the API's address. */
type WithApi = { secret: string; base: string }

/** Null: that channel is not set up. `simulated`: with a phone at /dev/phone, for development alone. */
export type Chats = {
  wechat: (OfficialAccount & WithApi) | null
  wecom: (App & WithApi) | null
  simulated: boolean
}

export type ChatHomes = {
  inboxes: DurableObjectNamespace<Inbox>
  reports: DurableObjectNamespace<ReportDesk>
}

/** Mounts the routes of the channels that are set up. Path and object are the same on every copy. */
export function mountChats<E extends Env>(
  app: Hono<E>,
  { wechat, wecom, simulated }: Chats,
  { inboxes, reports }: ChatHomes,
): void {
  const take: Take = (push, origin) => inboxes.getByName(inboxName(push)).take(push, origin)
  if (wechat) app.route('/wechat', wechatRoutes(wechat, take))
  if (wecom) app.route('/wecom', wecomRoutes(wecom, take))
  if (wechat || wecom) app.route('/f', fileRoutes(reports))
  if (simulated && wechat && wecom)
    app.route(
      '/dev',
      simulatorRoutes({ wechat, wecom }, (request) => app.fetch(request)),
    )
}

/** Looked up at each call, so that a test's stand-in is met. */
const fetcher: Fetch = (request) => fetch(request)

/** How each channel sends. */
export function couriersOf({
  wechat,
  wecom,
}: Pick<Chats, 'wechat' | 'wecom'>): (channel: Channel) => Courier {
  const couriers = {
    wechat: wechatCourier(wechat?.secret ? new WechatApi(wechat, fetcher) : null),
    wecom: wecomCourier(wecom?.secret ? new WecomApi(wecom, fetcher) : null),
  }
  return (channel) => couriers[channel]
}
