import type { Passage } from '../../passage.ts'

export const normativeDocs: Passage = [
  [
    [
      '年内制定行政规范性文件{{norm-issued}}[，包括{{norm-names}}][，经合法性审核{{norm-reviewed}}][，报备{{norm-filed}}]',
      '{{unit-kind.we}}制定行政规范性文件{{norm-issued}}[（包括{{norm-names}}）][，合法性审核{{norm-reviewed}}][，报备{{norm-filed}}]',
      '全年印发行政规范性文件{{norm-issued}}[，涉及{{norm-names}}][；其中通过合法性审核{{norm-reviewed}}][，报备{{norm-filed}}]',
      '制定行政规范性文件{{norm-issued}}[，包括{{norm-names}}][，合法性审核{{norm-reviewed}}][，报备{{norm-filed}}][，{{norm-reviewed!均未经合法性审核}}][，{{norm-filed!尚未报备}}]',
      '{{norm-issued!全年未制定行政规范性文件}}',
      '{{norm-issued!本年度没有新制定的行政规范性文件}}',
      '{{norm-issued!年内未出台行政规范性文件}}',
    ],
    [
      '清理规范性文件{{norm-cleaned}}[，其中修改{{norm-revised}}][，废止{{norm-repealed}}]',
      '开展文件清理，涉及规范性文件{{norm-cleaned}}[，修改{{norm-revised}}][，废止{{norm-repealed}}]',
      '对{{norm-cleaned}}规范性文件作了清理[，修改{{norm-revised}}][，废止{{norm-repealed}}]',
    ],
    [
      '文件实行{{norm-three?统一登记、统一编号、统一印发}}',
      '行政规范性文件由{{unit-kind.gov}}{{norm-three?统一登记、统一编号、统一印发}}',
      '制发环节落实{{norm-three?统一登记、统一编号、统一印发}}',
    ],
  ],
]

export const decisions: Passage = [
  [
    [
      '重大行政决策执行{{decision-rule}}[，{{decision-catalog?年度事项目录已经公布}}[，列入{{decision-catalog-items}}]]',
      '重大行政决策按照{{decision-rule}}办理[，{{decision-catalog?年度目录向社会公布}}[，目录列有{{decision-catalog-items}}]]',
      '决策程序依照{{decision-rule}}[，{{decision-catalog?并公布了年度决策事项目录}}[，含{{decision-catalog-items}}]]',
      '{{decision-catalog?公布了年度重大行政决策事项目录}}[，列入{{decision-catalog-items}}]',
    ],
    [
      '全年作出重大行政决策{{decision-count}}[，包括{{decision-names}}][；经合法性审查{{decision-review}}[，审查由{{review-organ}}承担]]',
      '年内作出重大行政决策{{decision-count}}[，涉及{{decision-names}}][，合法性审查{{decision-review}}[，审查机构为{{review-organ}}]]',
      '{{unit-kind.we}}作出的重大行政决策共{{decision-count}}[，涉及{{decision-names}}][；{{decision-review}}完成合法性审查[，由{{review-organ}}负责]]',
      '全年作出重大行政决策{{decision-count}}[，包括{{decision-names}}]，{{decision-review!均未经合法性审查}}[；审查机构为{{review-organ}}]',
      '{{decision-count!全年未作出重大行政决策}}[，合法性审查工作由{{review-organ}}承担]',
      '{{decision-count!年内没有重大行政决策事项}}[；合法性审查由{{review-organ}}负责]',
      '合法性审查由{{review-organ}}承担',
    ],
    [
      '决策过程中组织公众参与{{decision-participation}}[，专家论证{{decision-expert}}][，风险评估{{decision-risk}}][，集体讨论决定{{decision-collective}}]',
      '按程序开展公众参与{{decision-participation}}[，专家论证{{decision-expert}}][，风险评估{{decision-risk}}][，集体讨论{{decision-collective}}]',
      '各环节中，公众参与{{decision-participation}}[，专家论证{{decision-expert}}][，风险评估{{decision-risk}}][，集体讨论{{decision-collective}}]',
      '[专家论证{{decision-expert}}][，风险评估{{decision-risk}}][，集体讨论决定{{decision-collective}}]',
    ],
  ],
]

export const legalReview: Passage = [
  [
    [
      '审查政府合同{{contract-review}}',
      '全年有{{contract-review}}政府合同经过审查',
      '年内对{{contract-review}}政府合同作了审查',
      '{{contract-review!全年未审查政府合同}}',
      '{{contract-review!年内没有提交审查的政府合同}}',
    ],
    [
      '聘请法律顾问{{adviser-count}}[，来自{{adviser-firm}}][，年内出具法律意见{{adviser-opinions}}]',
      '现有法律顾问{{adviser-count}}[（{{adviser-firm}}）][，全年出具意见{{adviser-opinions}}]',
      '{{unit-kind.gov}}聘有法律顾问{{adviser-count}}[，所在机构为{{adviser-firm}}][，提供法律意见{{adviser-opinions}}]',
      '{{adviser-count!本年度未聘请法律顾问}}',
    ],
    [
      '配备法律顾问的村（社区）有{{village-adviser}}',
      '{{village-adviser}}村（社区）配有法律顾问',
      '法律顾问覆盖{{village-adviser}}村（社区）',
    ],
  ],
]
