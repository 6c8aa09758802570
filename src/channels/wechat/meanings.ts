/** The official account's error codes, and what to do about them (wechat.md §8). */
import type { Meaning, Meanings } from '../platform/send.ts'

const renew = (words: string): Meaning => ({ act: 'renew', words })
const final = (words: string): Meaning => ({ act: 'final', words })

export const MEANINGS: Meanings = new Map<number, Meaning>([
  [-1, { act: 'busy', words: '微信系统繁忙，请稍后再试' }],
  [40001, renew('access_token 或 AppSecret 不对：请核对 WECHAT_APP_SECRET')],
  [40014, renew('access_token 不合法')],
  [42001, renew('access_token 已过期')],
  [40002, final('请求方式不对，请把这个错误码告诉开发者')],
  [40013, final('AppID 不对：请核对 WECHAT_APP_ID')],
  [40125, final('AppSecret 不对：请核对 WECHAT_APP_SECRET（在公众平台重置后要改这里）')],
  [40164, final('本机的出口 IP 不在白名单里：请在公众平台“设置与开发—基本配置—IP白名单”加上它')],
  [40243, final('AppSecret 已被冻结：请在公众平台解冻或重置')],
  [41004, final('没有填 AppSecret：请设置 WECHAT_APP_SECRET')],
  [45002, final('消息太长')],
  [45008, final('图文条数太多')],
  [45009, final('接口调用超过每日限额，明天恢复')],
  [45011, { act: 'busy', words: '调用太频繁' }],
  [45015, final('超过48小时没有互动，或对方已取消关注')],
  [45047, final('客服消息条数已用完，等对方再发一条')],
  [45080, final('输入状态用得不对')],
  [45081, final('已经在显示输入状态')],
  [
    48001,
    final('这个公众号没有客服消息权限（个人号和未认证的订阅号都没有）：结果会随下一条回复给出'),
  ],
  [50002, final('公众号被封禁或已注销')],
])
