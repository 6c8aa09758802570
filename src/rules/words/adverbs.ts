import type { Phrase } from './phrase.ts'

const ADVERBS =
  '积极主动|更好|更加有效|扎实有效|深入细致|认真细致|切实有效|自觉主动|稳步有序|有条不紊|及时有效|全面系统|深入持久|积极|深入|扎实|稳步|有序|及时|广泛|自觉|主动|高效|持续|不断|逐步|充分|认真|最大限度|最大程度'
const VERBS =
  '开展|推进|落实|履行|化解|宣传|学习|贯彻|提升|提高|推动|服务|保障|解决|规范|促进|运用|参与|接受|完成|加强|维护|发挥|做好|抓好|降低|减少'

/** Verbs of one sign, not at the end of a noun or of what makes 所做的, 要学的 a noun. */
const DONE =
  '(?<![所要能想该可应须当会])(?:(?<![叫装])做|(?<!主)抓|(?<![教科大中小同数法文化医哲留自上放入开])学|(?<![演宣主])讲|(?<![骨树主能精单])干|(?<![主监城血保掌])管)'
/** What a verb's 不 is followed by when it tells how well something was done. */
const COMPLEMENTS = '够 紧 深 透 好 实 细 严 到位 扎实 充分 透彻 深入 及时 清楚'.split(' ')

/** An adverb with 的 before its verb, 积极的推进者 is a noun; a verb with 的 before how it was done. */
export const adverbs: readonly Phrase[] = [
  {
    cues: VERBS.split('|').map((verb) => `的${verb}`),
    form: new RegExp(`(?<=(?<head>${ADVERBS}))的(?:${VERBS})(?![的者率性方情工效水机制能])`, 'y'),
  },
  {
    cues: ['的完成'],
    form: /(?<=(?<head>较好|很好|圆满|顺利|出色|如期|高质量|高标准))的完成(?!情况|率|时限|度|者)/y,
  },
  {
    cues: COMPLEMENTS.map((word) => `的不${word}`),
    form: new RegExp(
      `(?<=(?<head>${DONE}))的不(?:够[^，。；、\\n]{0,4}|${COMPLEMENTS.join('|')})(?=[，。；、\\n]|不)`,
      'y',
    ),
    right: '得',
  },
]
