/** WeCom's error codes, and what to do about them (wechat.md §8). */
import type { Meaning, Meanings } from '../platform/send.ts'

const renew = (words: string): Meaning => ({ act: 'renew', words })
const final = (words: string): Meaning => ({ act: 'final', words })

export const MEANINGS: Meanings = new Map<number, Meaning>([
  [-1, { act: 'busy', words: '企业微信系统繁忙，请稍后再试' }],
  [40014, renew('access_token 不合法')],
  [42001, renew('access_token 已过期')],
  [40001, final('Secret 不对：请核对 WECOM_SECRET（要用这个应用自己的 Secret）')],
  [40013, final('CorpID 不对：请核对 WECOM_CORP_ID')],
  [40056, final('AgentID 不对：请核对 WECOM_AGENT_ID')],
  [40091, final('Secret 不对：请核对 WECOM_SECRET')],
  [40007, final('文件没有传上去，或已过期（只留3天）')],
  [40033, final('消息里有不允许的字符')],
  [45009, final('接口调用超过限额，请稍后再试')],
  [
    60020,
    final('本机的出口 IP 不在可信 IP 里：请在企业微信后台“应用管理—该应用—企业可信IP”加上它'),
  ],
  [60011, final('应用没有权限')],
  [81013, final('接收人不在应用的可见范围里：请在后台把他加进“可见范围”')],
  [301002, final('应用没有权限使用这个 AgentID：请核对 WECOM_AGENT_ID')],
])
