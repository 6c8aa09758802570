/** /wechat: the official account's webhook. Encryption, dedupe, wording and splitting live elsewhere. */
import type { Hono } from 'hono'
import { type Take, webhook } from '../platform/webhook.ts'
import { normalise } from './normalise.ts'
import { type Account, echo, verify } from './verify.ts'

export const wechatRoutes = (account: Account, take: Take): Hono =>
  webhook(
    {
      name: 'wechat',
      acknowledgement: 'success',
      token: account.token,
      id: account.id,
      echo: (query, now) => echo(account, query, now),
      verify: (query, body, now) => verify(account, query, body, now),
      normalise,
    },
    take,
  )
