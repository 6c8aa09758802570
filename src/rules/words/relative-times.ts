import type { Phrase } from './phrase.ts'

const NAMED = '年度报告在次年报送，写明年份才不会读错'

/** Time told from the writer's day and not by its date. */
export const relativeTimes: readonly Phrase[] = [
  { cues: ['今年'], form: /(?<![当至如])今年(?:以来|来)?(?![代龄轻])/uy, note: NAMED },
  { cues: ['去年'], form: /(?<!过)去年(?:同期|底)?(?![度龄轻])/uy, note: NAMED },
  { cues: ['明年'], form: /(?<![说证表声透阐注文光])明年(?![度龄份代])/uy, note: NAMED },
  { cues: ['前年'], form: /(?<![目以之先当此])前年(?![度龄代])/uy, note: NAMED },
  { cues: ['下一年'], form: /下一年(?!度)/uy, note: NAMED },
  {
    cues: ['近日', '日前', '前不久', '上个月', '本月'],
    form: /近日|(?<![今目])日前|前不久|上个月|(?<!基)本月/uy,
    note: NAMED,
  },
]
