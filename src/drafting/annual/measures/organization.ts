import type { Facts } from '../../../report/facts.ts'
import type { Passage } from '../../passage.ts'
import type { Voice } from '../../voice.ts'

/** The year's funds stand here unless the leaders' own section already tells of them. */
function fundSentence(facts: Facts, voice: Voice): string | null {
  if (!facts.number('fund')) return null
  if (facts.list('head-guarantee').some((item) => item.includes('经费'))) return null
  return `${voice.pick('organization/fund', ['落实法治建设经费', '全年法治建设经费为', '安排法治建设经费'])}{{fund}}`
}

export const organization: Passage = [
  [
    [
      '{{group-name}}由{{group-head}}任组长[，{{group-deputies}}任副组长][，{{group-members}}为成员][，办公室设在{{group-office}}]',
      '{{unit-kind.we}}设立{{group-name}}，组长由{{group-head}}担任[，副组长由{{group-deputies}}担任][，成员为{{group-members}}][，{{group-office}}承担办公室工作]',
      '法治工作由{{group-name}}统筹，{{group-head}}担任组长[，{{group-deputies}}担任副组长][，{{group-members}}任成员][；小组办公室设在{{group-office}}]',
      '{{unit-kind.we}}设有{{group-name}}[，办公室设在{{group-office}}]',
      '法治政府建设领导小组由{{group-head}}任组长[，{{group-deputies}}任副组长]',
      '{{group-name!年内未设立法治政府建设领导小组}}',
    ],
    [
      '司法所和法治岗位共有工作人员{{legal-team}}',
      '法治工作力量方面，司法所和法治岗位合计{{legal-team}}',
      '从事法治工作的司法所和岗位人员有{{legal-team}}',
    ],
  ],
  [
    [
      '[年度工作按{{year-plan}}推进，]{{unit-kind.kind}}{{unit-kind.both}}会议听取法治政府建设工作汇报{{brief-count}}',
      '[以{{year-plan}}安排全年任务，]{{unit-kind.both}}会议研究或听取法治工作汇报{{brief-count}}',
      '全年在{{unit-kind.both}}会议上听取法治政府建设汇报{{brief-count}}[，工作任务由{{year-plan}}部署]',
      '[年度工作按{{year-plan}}推进，]{{unit-kind.both}}会议{{brief-count!年内未专题听取法治政府建设工作汇报}}',
      '年度工作按{{year-plan}}推进',
    ],
    [
      '法治建设{{assess-included?纳入年度考核}}[，{{assess-weight}}]',
      '{{assess-included?年度考核设有法治建设内容}}[，{{assess-weight}}]',
      '{{assess-included?把法治建设列为考核事项}}[，{{assess-weight}}]',
      '法治建设在考核中{{assess-weight}}',
    ],
    fundSentence,
    [
      '上级法治督察反馈问题{{inspection-problems}}[，已整改{{inspection-fixed}}]',
      '对上级督察、考核反馈的问题{{inspection-problems}}逐一对账[，完成整改{{inspection-fixed}}]',
      '法治督察反馈的问题共{{inspection-problems}}[，其中整改到位{{inspection-fixed}}]',
    ],
    [
      '示范创建方面，{{demo-create}}',
      '在示范创建和试点工作中，{{demo-create}}',
      '围绕法治示范创建，{{demo-create}}',
    ],
  ],
]
