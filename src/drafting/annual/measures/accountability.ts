import type { Facts } from '../../../report/facts.ts'
import type { Passage } from '../../passage.ts'
import type { Voice } from '../../voice.ts'

const NOUNS: Record<string, string> = {
  'suit-second': '二审案件',
  'suit-lost': '败诉案件',
  'suit-carried': '以前年度结转的案件',
}

/** The zeros of litigation in one honest sentence: no second instance, no lost case, none carried over. */
function noneOfSuits(facts: Facts, voice: Voice): string | null {
  if (facts.isZero('suit-cases')) return null
  const zero = Object.entries(NOUNS).filter(([id]) => facts.isZero(id))
  if (zero.length === 0) return null
  const words = zero.map(([id, noun]) => `{{${id}!${noun}}}`)
  const joined = words.length > 1 ? `${words.slice(0, -1).join('、')}和${words.at(-1)}` : words[0]
  return `${voice.pick('suits/none', ['没有', '无', '未发生'])}${joined}`
}

export const reviewLitigation: Passage = [
  [
    [
      '行政复议案件{{review-cases}}以{{unit-kind.gov}}为被申请人[，其中被撤销、变更、确认违法{{review-corrected}}][，{{review-corrected!无被撤销、变更的情形}}]',
      '全年有{{review-cases}}行政复议案件以{{unit-kind.gov}}为被申请人[，被纠错{{review-corrected}}][，{{review-corrected!未被纠错}}]',
      '{{unit-kind.gov}}被申请行政复议{{review-cases}}[，复议纠错{{review-corrected}}][；{{review-corrected!没有被撤销、变更或确认违法}}]',
      '{{review-cases!全年未发生行政复议案件}}',
      '{{unit-kind.gov}}{{review-cases!年内未被申请行政复议}}',
      '{{review-cases!本年度没有行政复议案件}}',
    ],
    [
      '新发生行政诉讼案件{{suit-cases}}[，其中一审{{suit-first}}][，二审{{suit-second}}][；以前年度结转{{suit-carried}}][；{{suit-outcome}}]',
      '行政诉讼案件新收{{suit-cases}}[，一审{{suit-first}}][，二审{{suit-second}}][；{{suit-outcome}}][；上年结转{{suit-carried}}]',
      '以{{unit-kind.gov}}为被告的行政诉讼案件{{suit-cases}}[，一审{{suit-first}}][，二审{{suit-second}}][；另有结转案件{{suit-carried}}][，审理结果为{{suit-outcome}}]',
      '{{suit-cases!全年未发生行政诉讼案件}}[，以前年度结转案件{{suit-carried}}]',
      '{{suit-cases!年内没有新发生的行政诉讼案件}}[，上年结转{{suit-carried}}]',
      '{{suit-cases!行政诉讼案件本年度未发生}}[；以前年度结转{{suit-carried}}]',
    ],
    [
      '败诉{{suit-lost}}[，原因是{{suit-lost-reason}}]',
      '其中败诉的有{{suit-lost}}[，究其原因，{{suit-lost-reason}}]',
      '全年败诉{{suit-lost}}[，败诉原因为{{suit-lost-reason}}]',
    ],
    noneOfSuits,
    [
      '行政机关负责人应出庭{{head-court-due}}，实际出庭{{head-court-actual}}',
      '负责人应出庭应诉{{head-court-due}}，实际出庭应诉{{head-court-actual}}',
      '应由负责人出庭{{head-court-due}}，实际出庭{{head-court-actual}}',
      '出庭应诉方面，负责人应到{{head-court-due}}、实到{{head-court-actual}}',
      '{{unit-kind.gov}}负责人应出庭{{head-court-due}}，出庭{{head-court-actual}}',
      '负责人应出庭{{head-court-due}}，{{head-court-actual!未出庭应诉}}',
      '应由负责人出庭{{head-court-due}}，{{head-court-actual!均未出庭}}',
      '没有{{head-court-due!应由负责人}}{{head-court-actual!出庭应诉的案件}}',
      '没有{{head-court-due!应由负责人出庭应诉的案件}}',
    ],
    [
      '全年发生行政争议{{admin-dispute-found}}[，实质化解{{admin-dispute-solved}}]',
      '行政争议{{admin-dispute-found}}[，其中实质化解{{admin-dispute-solved}}]',
      '{{unit-kind.all}}行政争议{{admin-dispute-found}}[，实质化解的有{{admin-dispute-solved}}]',
      '行政争议发生{{admin-dispute-found}}[、实质化解{{admin-dispute-solved}}]',
      '年内行政争议共{{admin-dispute-found}}[，得到实质化解{{admin-dispute-solved}}]',
    ],
  ],
]

export const openness: Passage = [
  [
    [
      '主动公开政府信息{{open-items}}，收到公开申请{{open-apply}}[，按期答复{{open-answered}}]',
      '全年主动公开政府信息{{open-items}}；依申请公开收到申请{{open-apply}}[，答复{{open-answered}}]',
      '政府信息主动公开{{open-items}}，公开申请收到{{open-apply}}[、按期答复{{open-answered}}]',
      '主动公开政府信息{{open-items}}，{{open-apply!全年未收到政府信息公开申请}}',
      '主动公开政府信息{{open-items}}，{{open-apply!没有收到公开申请}}',
      '主动公开政府信息{{open-items}}，收到公开申请{{open-apply}}，{{open-answered!尚未答复}}',
      '{{open-items!全年未主动公开政府信息}}[，收到公开申请{{open-apply}}][，按期答复{{open-answered}}][，{{open-apply!也未收到公开申请}}]',
      '主动公开政府信息{{open-items}}',
    ],
    ['公开渠道为{{open-channel}}', '信息通过{{open-channel}}公开', '公开载体包括{{open-channel}}'],
    [
      '{{village-open}}',
      '村（居）务公开方面，{{village-open}}',
      '在村（居）务公开和村规民约审查上，{{village-open}}',
    ],
  ],
]

export const oversight: Passage = [
  [
    [
      '办理人大代表建议{{npc-proposals}}[，政协提案{{cppcc-proposals}}][，满意率{{proposal-satisfaction}}]',
      '承办人大代表建议{{npc-proposals}}[，政协提案{{cppcc-proposals}}][，办理满意率{{proposal-satisfaction}}]',
      '人大代表建议{{npc-proposals}}[、政协提案{{cppcc-proposals}}]按程序办理[，满意率为{{proposal-satisfaction}}]',
      '办理政协提案{{cppcc-proposals}}[，满意率{{proposal-satisfaction}}]',
    ],
    ['{{supervision}}', '接受监督方面，{{supervision}}', '自觉接受各方面监督，{{supervision}}'],
    [
      '收到司法建议{{judicial-advice}}、检察建议{{procuratorial-advice}}[，按期回复{{advice-replied}}]',
      '收到检察建议{{procuratorial-advice}}[，按期回复{{advice-replied}}][；{{judicial-advice!未收到司法建议}}]',
      '[{{judicial-advice!全年未收到司法建议}}；]检察建议{{procuratorial-advice}}[，已按期回复{{advice-replied}}]',
      '[{{procuratorial-advice!全年未收到检察建议}}；]司法建议{{judicial-advice}}[，已按期回复{{advice-replied}}]',
      '收到司法建议{{judicial-advice}}[，按期回复{{advice-replied}}][；{{procuratorial-advice!检察建议未收到}}]',
      '司法机关发来司法建议{{judicial-advice}}[，回复{{advice-replied}}][，{{procuratorial-advice!没有检察建议}}]',
      '{{unit-kind.gov}}收到检察建议{{procuratorial-advice}}[，已回复{{advice-replied}}][，{{judicial-advice!没有司法建议}}]',
    ],
    [
      '{{interfere!未发生违规干预司法、插手案件的情形}}',
      '{{unit-kind.we}}{{interfere!没有领导干部违规干预司法活动}}',
      '发生领导干部违规干预司法活动、插手具体案件处理{{interfere}}',
    ],
  ],
]
