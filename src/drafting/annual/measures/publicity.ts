import type { Facts } from '../../../report/facts.ts'
import type { Passage } from '../../passage.ts'
import type { Voice } from '../../voice.ts'
import { itemsOf, joinReferences } from '../items.ts'

/** The publicity days that no listed event has named yet. */
function otherDays(facts: Facts, voice: Voice): string | null {
  const events = facts.list('law-event-dates').join('\n')
  const days = itemsOf('law-days', facts).filter((day) => !events.includes(day.text))
  if (days.length === 0) return null
  const named = joinReferences(days)
  const frames = events
    ? (['宣传节点还有…', '…期间也开展了宣传', '另外结合…开展宣传'] as const)
    : (['宣传节点为…', '普法结合…等节点开展', '借助…开展宣传'] as const)
  return voice.pick('publicity/days', frames).replace('…', named)
}

export const lawPopularization: Passage = [
  [
    [
      '{{unit-kind.we}}执行{{law-plan.name}}[，{{law-duty-list?公布了年度普法责任清单}}]',
      '普法工作按{{law-plan.short}}推进[，{{law-duty-list?年度普法责任清单已经公布}}]',
      '[{{law-duty-list?公布年度普法责任清单}}，]实施{{law-plan.short}}',
    ],
    [
      '开展集中普法{{law-events}}[，受众{{law-event-people}}]',
      '全年集中普法活动{{law-events}}[，参加群众{{law-event-people}}]',
      '组织集中普法活动{{law-events}}[，覆盖{{law-event-people}}]',
      '{{law-events!全年未开展集中普法活动}}',
    ],
    [
      '主要活动有{{law-event-dates}}',
      '其中，{{law-event-dates}}',
      '具体场次包括{{law-event-dates}}',
    ],
    otherDays,
  ],
  [
    [
      '重点宣传{{laws-promoted}}',
      '宣传的重点法律有{{laws-promoted}}',
      '内容上突出{{laws-promoted}}',
      '{{laws-promoted!年内未确定重点宣传的法律法规}}',
    ],
    [
      '发放宣传资料{{law-leaflets}}[，其中{{law-leaflet-items}}]',
      '全年发放宣传资料{{law-leaflets}}[，包括{{law-leaflet-items}}]',
      '宣传资料发放{{law-leaflets}}[（{{law-leaflet-items}}）]',
      '{{law-leaflets!全年未发放宣传资料}}',
      '宣传资料方面，{{law-leaflet-items}}',
    ],
    [
      '悬挂横幅、标语{{law-banners}}[，解答法律咨询{{law-consult}}]',
      '张挂横幅标语{{law-banners}}[，现场解答群众咨询{{law-consult}}]',
      '[解答群众法律咨询{{law-consult}}，]悬挂横幅{{law-banners}}',
      '解答法律咨询{{law-consult}}',
    ],
    [
      '村（居）民会、院坝会普法{{law-meetings}}[，村（社区）“两委”会普法{{law-committee-meetings}}]',
      '在院坝会、村民会上普法{{law-meetings}}[，“两委”会普法{{law-committee-meetings}}]',
      '[“两委”会学法普法{{law-committee-meetings}}，]村（居）民会和院坝会普法{{law-meetings}}',
      '村（社区）“两委”会学法普法{{law-committee-meetings}}',
    ],
    [
      '新媒体推送普法内容{{new-media-items}}[，阅读{{new-media-views}}]',
      '通过新媒体发布普法信息{{new-media-items}}[，阅读量{{new-media-views}}]',
      '新媒体普法{{new-media-items}}[、阅读{{new-media-views}}]',
      '新媒体普法内容阅读{{new-media-views}}',
    ],
    [
      '反诈宣传覆盖{{antifraud-people}}[，指导安装国家反诈中心APP{{antifraud-app}}]',
      '开展反诈宣传{{antifraud-people}}[，指导{{antifraud-app}}安装国家反诈中心APP]',
      '反诈宣传受众{{antifraud-people}}[，国家反诈中心APP指导安装{{antifraud-app}}]',
      '指导群众安装国家反诈中心APP{{antifraud-app}}',
    ],
  ],
]

export const lawSociety: Passage = [
  [
    [
      '{{unit-kind.all}}有“法律明白人”{{law-mingbai}}[，年内培训{{law-mingbai-train}}]',
      '“法律明白人”队伍有{{law-mingbai}}[，组织培训{{law-mingbai-train}}]',
      '培育“法律明白人”{{law-mingbai}}[，开展培训{{law-mingbai-train}}]',
      '{{law-mingbai!未培育“法律明白人”}}',
    ],
    [
      '辖区中小学{{schools}}[，聘请法治副校长{{law-vice-principals}}][，开展法治进校园活动{{law-school-events}}][，{{law-vice-principals!未聘请法治副校长}}][，{{law-school-events!未开展法治进校园活动}}]',
      '{{unit-kind.all}}{{schools}}中小学[聘有法治副校长{{law-vice-principals}}][，法治进校园{{law-school-events}}][，{{law-vice-principals!未聘请法治副校长}}][，{{law-school-events!未开展法治进校园活动}}]',
      '辖区内有中小学{{schools}}[，配备法治副校长{{law-vice-principals}}][，进校园普法{{law-school-events}}][，{{law-vice-principals!未聘请法治副校长}}][，{{law-school-events!未开展法治进校园活动}}]',
      '{{schools!辖区无中小学}}',
    ],
    [
      '公共法律服务站（室）{{legal-stations}}[，服务{{legal-station-people}}][，办理或引导法律援助{{legal-aid}}]',
      '建有公共法律服务站（室）{{legal-stations}}[，全年服务群众{{legal-station-people}}][；法律援助{{legal-aid}}]',
      '公共法律服务依托{{legal-stations}}站（室）开展[，服务{{legal-station-people}}][，引导或办理法律援助{{legal-aid}}]',
      '{{legal-stations!未设立公共法律服务站（室）}}[，办理或引导法律援助{{legal-aid}}]',
      '办理或引导法律援助{{legal-aid}}',
    ],
    [
      '民主法治示范村（社区）{{demo-village}}[，其中国家级{{demo-village-national}}][，省级{{demo-village-provincial}}][，市级{{demo-village-city}}]',
      '现有民主法治示范村（社区）{{demo-village}}[，国家级{{demo-village-national}}][，省级{{demo-village-provincial}}][，市级{{demo-village-city}}]',
      '已有民主法治示范村（社区）{{demo-village}}[，包括国家级{{demo-village-national}}][，省级{{demo-village-provincial}}][，市级{{demo-village-city}}]',
    ],
    ['法治文化方面，{{law-culture}}', '法治文化阵地建设上，{{law-culture}}', '{{law-culture}}'],
  ],
]

export const highlights: Passage = [
  [
    ['年度工作亮点为：{{highlights}}', '工作亮点是：{{highlights}}', '亮点工作：{{highlights}}'],
    ['与上年相比，{{compare}}', '同上年比较，{{compare}}', '从两年数据看，{{compare}}'],
  ],
]
