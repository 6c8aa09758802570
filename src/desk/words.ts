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
  noPreference: '没有这条用语习惯，可能已经删去了',
  /** A word of the unit's that stayed out of a part. */
  unfit: (part: string, { instead, use }: Words, why: string): string =>
    `${part}：“${instead}”没有换成“${use}”，换了会有问题（${why}）`,
  cancelled: '已取消；写好的部分都在',
} as const
