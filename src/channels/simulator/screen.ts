/** The simulated phone's page: a frame with the talk that reads itself anew, and a line to type in. */
import { html, raw } from 'hono/html'
import type { Channel } from '../../desk/inbox/push.ts'
import type { Line } from './platform.ts'

const STYLE = `
  body { margin: 0; font: 17px/1.6 system-ui, sans-serif; background: #ededed; color: #1a1a1a }
  main { max-width: 26rem; height: 100vh; margin: auto; display: flex; flex-direction: column; background: #f5f5f5 }
  header, form { padding: .6rem .8rem; background: #fafafa; display: flex; gap: .5rem; flex-wrap: wrap; align-items: center }
  iframe { flex: 1; border: 0 }
  input[name=text] { flex: 1; min-width: 10rem; font: inherit; padding: .4rem }
  button, select, input { font: inherit }
  .line { margin: .6rem .8rem; padding: .5rem .8rem; border-radius: .5rem; white-space: pre-wrap; overflow-wrap: anywhere; width: fit-content; max-width: 80% }
  .clerk { background: #95ec69; margin-left: auto }
  .zhubi { background: #fff }
  .sent::before { content: '主动发来'; display: block; font-size: .75rem; color: #666 }
`

const page = (title: string, body: unknown, head: unknown = '') =>
  html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8" />
<meta name="viewport" content="width=device-width" /><title>${title}</title>${head}
<style>${raw(STYLE)}</style></head><body>${body}</body></html>`

const LINK = /https?:\/\/[^\s（）]+/g

/** Text with its addresses as links; everything else is escaped. */
const linked = (text: string) => {
  const pieces = text.split(LINK)
  const links = text.match(LINK) ?? []
  return pieces.map((piece, index) => {
    const url = links[index]
    return url ? html`${piece}<a href="${url}" target="_blank">${url}</a>` : html`${piece}`
  })
}

export const screen = (user: string, lines: readonly Line[]) =>
  page(
    user,
    html`${lines.map(({ by, text, how }) => html`<div class="line ${by} ${how}">${linked(text)}</div>`)}
<div id="end"></div>`,
    html`<meta http-equiv="refresh" content="3" />`,
  )

export const phone = (channel: Channel, user: string) =>
  page(
    '模拟手机',
    html`<main>
<header><form method="get"><select name="channel">
<option value="wechat" ${channel === 'wechat' ? 'selected' : ''}>公众号</option>
<option value="wecom" ${channel === 'wecom' ? 'selected' : ''}>企业微信</option></select>
<input name="user" value="${user}" size="10" aria-label="谁的手机" /><button>换手机</button></form></header>
<iframe name="screen" src="/dev/phone/screen?user=${encodeURIComponent(user)}#end" title="聊天"></iframe>
<form method="post" action="/dev/phone/say" target="screen">
<input type="hidden" name="channel" value="${channel}" /><input type="hidden" name="user" value="${user}" />
<input name="text" aria-label="说一句" placeholder="说一句，回车发出" autocomplete="off" autofocus />
<button name="kind" value="text">发送</button><button name="kind" value="image">图片</button>
<button name="kind" value="voice">语音</button><button name="kind" value="subscribe">关注</button>
</form></main>`,
  )
