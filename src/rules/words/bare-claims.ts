import type { Phrase } from './phrase.ts'

/** Rises and falls that only a figure makes true. */
export const trends: readonly Phrase[] = [
  {
    cues: ['下降', '减少', '上升', '增多', '降低', '增加'],
    form: /(?<=(?<head>(?:案件|发案|纠纷|违法|犯罪|信访|诉讼|事故|投诉|行为|数量|发生率|率)[^，。；\n]{0,8}(?:明显|大幅|显著|逐年)))(?:下降|减少|上升|增多|降低|增加)/y,
  },
]

/** Meetings that want their number or day. */
export const meetings: readonly Phrase[] = [
  {
    cues: ['召开'],
    form: /召开(?:了)?(?:专题|专门|工作|部署|推进|动员|调度)(?:工作)?会议?/y,
  },
]
