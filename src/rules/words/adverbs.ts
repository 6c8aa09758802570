import type { Phrase } from './phrase.ts'

const ADVERBS =
  '积极主动|更好|更加有效|扎实有效|深入细致|认真细致|切实有效|自觉主动|稳步有序|有条不紊|及时有效|全面系统|深入持久|积极|深入|扎实|稳步|有序|及时|广泛|自觉|主动|高效|持续|不断|逐步|充分|认真|最大限度|最大程度'
const VERBS =
  '开展|推进|落实|履行|化解|宣传|学习|贯彻|提升|提高|推动|服务|保障|解决|规范|促进|运用|参与|接受|完成|加强|维护|发挥|做好|抓好|降低|减少'

/** An adverb with 的 before its verb; 积极的推进者 is a noun. */
export const adverbs: readonly Phrase[] = [
  {
    cues: VERBS.split('|').map((verb) => `的${verb}`),
    form: new RegExp(`(?<=(?<head>${ADVERBS}))的(?:${VERBS})(?![的者率性方情工效水机制能])`, 'y'),
  },
]
