/** What the desk says beside the interview: what came of a thing that was asked for. Words only. */
import type { Severity } from '../report/finding.ts'
import type { Words } from '../report/preference.ts'

export const words = {
  checked: ({ error, warning, advice }: Record<Severity, number>): string =>
    error + warning + advice === 0
      ? '检查过了，没有发现问题。'
      : `检查过了：必须改的${error}处，可能有误的${warning}处，建议${advice}处，都列在报告旁边。`,
  download: (url: string): string => `文件好了：${url}`,
  openLink: (url: string): string =>
    `在另一台设备上打开这份报告（十分钟内有效，只能用一次）：${url}`,
  bindElsewhere: '绑定号码要在手机的聊天里回，网页上不用绑定。',
  nothingToDraft: '没有需要起草的部分：已写的没有变化，手工改过和锁定的不动',
  locked: '这一部分已锁定，请先解锁',
  /** What is wished where nobody said what. */
  anotherWay: '换一种写法',
  noVariant: '这种说法已经过时，请再要一次',
  noOther: '这一部分没有别的写法',
  sameAsBefore: '有的写出来与原文相同',
  alike: '有的写得一样',
  tookOther: (wish: string): string => `模板做不到“${wish}”，只换了一种写法`,
  /** Fewer than asked for, though nothing failed. */
  onlySo: (count: number): string => `只有${count}种别的写法`,
  /** A model was asked and fell short: so many are its own, so many the templates'. */
  fellShort: (why: string, own: number, templates: number): string => {
    if (own > 0) return `${why}，模型只写成${own}种${templates > 0 ? '，其余是模板的写法' : ''}`
    return templates > 0 ? `${why}，下面是模板的写法` : `${why}；模板也没有别的写法`
  },
  noPreference: '没有这条用语习惯，可能已经删去了',
  /** A word of the unit's that stayed out of a part. */
  unfit: (part: string, { instead, use }: Words, why: string): string =>
    `${part}：“${instead}”没有换成“${use}”，换了会有问题（${why}）`,
  cancelled: '已取消；写好的部分都在',
} as const
