import type { Facts } from '../../../report/facts.ts'
import type { Passage } from '../../passage.ts'
import type { Voice } from '../../voice.ts'
import { itemsOf } from '../items.ts'

/** Dated sessions in two half-years, or in one run where they do not carry days on both sides. */
function sessions(facts: Facts, voice: Voice): string | null {
  const items = itemsOf('study-center-items', facts)
  if (items.length === 0) return null
  const half = items.findIndex((item) => Number(/^(\d+)月/.exec(item.text)?.[1] ?? 0) > 6)
  const refs = items.map((item) => item.reference)
  if (half > 0 && refs.length > 3 && items.every((item) => /^\d+月/.test(item.text)))
    return voice.pick('study/sessions/halves', [
      `上半年，${refs.slice(0, half).join('，')}；下半年，${refs.slice(half).join('，')}`,
      `其中，上半年${refs.slice(0, half).join('、')}，下半年${refs.slice(half).join('、')}`,
    ])
  const opening = voice.pick('study/sessions', ['各次学习依次为：', '具体安排是：', '分别于'])
  const isDated = items.every((item) => /^\d+月/.test(item.text))
  return `${opening === '分别于' && !isDated ? '各次学习依次为：' : opening}${refs.join('，')}`
}

export const study: Passage = [
  [
    [
      '[{{unit-kind.party}}制定{{study-plan}}，]中心组全年开展习近平法治思想专题学习{{study-center-count}}',
      '[按照{{study-plan}}，]{{unit-kind.party}}理论学习中心组把习近平法治思想列为专题，年内学习{{study-center-count}}',
      '{{unit-kind.party}}理论学习中心组专题学习习近平法治思想{{study-center-count}}[，学习安排见于{{study-plan}}]',
      '[{{unit-kind.party}}制定{{study-plan}}，]{{study-center-count!中心组全年未安排习近平法治思想专题学习}}',
      '{{unit-kind.party}}制定了{{study-plan}}',
    ],
    sessions,
    [
      '重点篇目为{{study-texts}}',
      '重点学习了{{study-texts}}',
      '列入重点的学习内容有{{study-texts}}',
    ],
  ],
  [
    [
      '{{plenum-study}}',
      '在学习党的重要会议精神方面，{{plenum-study}}',
      '党的重要会议精神的学习情况是：{{plenum-study}}',
      '{{plenum-study!年内未组织党的重要会议精神专题学习}}',
    ],
    [
      '机关和村（社区）干部集中学法{{study-staff-count}}[、{{study-staff-people}}]',
      '全年组织干部集中学法{{study-staff-count}}[，参加{{study-staff-people}}]',
      '面向机关干部和村（社区）干部集中组织学法{{study-staff-count}}[，共{{study-staff-people}}]',
      '{{study-staff-count!全年未组织干部集中学法}}',
    ],
    [
      '{{unit-kind.both}}会议会前学法{{pre-meeting-law}}[，内容为{{pre-meeting-law-items}}]',
      '坚持会前学法，全年{{pre-meeting-law}}[，学习了{{pre-meeting-law-items}}]',
      '会前学法{{pre-meeting-law}}[，涉及{{pre-meeting-law-items}}]',
      '会前学法的内容有{{pre-meeting-law-items}}',
    ],
    [
      '{{unit-kind.we}}{{cadre-must-know?落实领导干部应知应会法规清单制度}}',
      '{{cadre-must-know?领导干部应知应会法律法规清单制度已经落实}}',
      '{{unit-kind.all}}{{cadre-must-know?执行领导干部应知应会法律法规清单制度}}',
    ],
    [
      '组织干部旁听庭审{{court-observe}}',
      '干部旁听庭审{{court-observe}}',
      '年内安排旁听庭审{{court-observe}}',
    ],
    [
      '{{law-exam-people}}干部参加年度学法考试[，参考率{{law-exam-taken-rate}}][，合格率{{law-exam-pass-rate}}]',
      '年度学法考试有{{law-exam-people}}干部参加[，参考率{{law-exam-taken-rate}}][，合格率{{law-exam-pass-rate}}]',
      '组织{{law-exam-people}}干部参加学法考试[，参考率为{{law-exam-taken-rate}}][，合格率为{{law-exam-pass-rate}}]',
      '年度学法考试[参考率{{law-exam-taken-rate}}，]合格率{{law-exam-pass-rate}}',
    ],
  ],
]
