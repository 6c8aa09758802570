import type { Cues } from './cue.ts'

/** Figures from study to enforcement. */
export const CUES_OF_WORK: Cues = {
  'study-center-count':
    '中心组~(?:学习|研讨|学法)(?:会议?)?@ 中心组~@~(?:学习|研讨|学法) 中心组…(?<!集中)(?:专题|年内)学习@',
  'study-staff-count': '(?:干部|机关|人员|集中|全员)~学法(?:活动)?@',
  'study-staff-people': '(?:干部|机关|人员|集中|全员)~学法(?:活动)?#[、，]~@',
  'pre-meeting-law': '会前学法~@',
  'law-exam-people': '@干部~(?:参加|参与)~(?:学法|法律|普法)~考试 (?:学法|法律|普法)~考试~@',
  'law-exam-taken-rate': '考试…参考率@',
  'law-exam-pass-rate': '考试…合格率@',
  'court-observe': '旁听~庭审@ 庭审~旁听@ @~旁听~庭审',
  'brief-count': '听取~汇报@ @~听取~汇报',
  fund: '法治~经费@',
  'inspection-problems':
    '(?:督察|督查|考核|考评)~反馈的?(?:法治)?问题@ (?:督察|督查|考核|考评)~反馈的?@~问题',
  'inspection-fixed':
    '(?:督察|督查|考核|考评)~反馈…@(?:均|都|全部|已)+~整改 (?:督察|督查|考核|考评)~反馈…(?:完成|已)整改@ (?:督察|督查|考核|考评)~反馈…整改(?:到位|完成)@',
  'service-items':
    '(?:可办|能办|进驻|入驻|受理)~(?:事项|服务项目)@ (?:可办|能办|进驻|入驻)~@~(?:事项|服务)',
  'service-cases': '(?:办件|办件量|办结件)@ 办理(?:各类)?(?:业务|政务服务|便民服务|服务)(?:事项)?@',
  'service-satisfaction': '办[件理]…满意率@',
  'hotline-orders': '(?:热线|12345)~(?:工单|诉求|转办件|件)@ (?:热线|12345)@',
  'hotline-closed-rate': '(?:热线|12345)…办结率@',
  'hotline-satisfaction': '(?:热线|12345)…满意率@',
  'enterprise-visits': '走访(?:服务)?(?:辖区)?(?:企业)?@ 走访~企业~@',
  'fair-competition': '公平竞争审查@',
  'norm-issued':
    '(?:制定|出台|制发|印发)(?:行政)?规范性文件@ (?:制定|出台|制发|印发)@(?:行政)?规范性文件',
  'norm-reviewed': '规范性文件…@(?:均|都|全部)?~合法性审[核查] 规范性文件…合法性审[核查]@',
  'norm-filed': '规范性文件…@(?:均|都|全部)?~(?:报备|备案) 规范性文件…(?:报备|备案)@',
  'norm-cleaned': '清理~规范性文件@ 规范性文件清理@ 清理@~规范性文件 清理，~规范性文件@',
  'norm-revised': '清理…规范性文件…修[改订]@',
  'norm-repealed': '清理…规范性文件…废止@',
  'decision-count':
    '(?:作出|做出)(?:重大)?(?:行政)?决策(?:事项)?@ (?:作出|做出)…@(?:重大)?(?:行政)?决策',
  'decision-review':
    '决策…@(?:均|都|全部)~合法性审[查核] 决策~合法性审[查核]@ 决策[^。]{0,70}?经合法性审[查核]@',
  'decision-catalog-items': '目录…列[入有]@',
  'decision-participation': '公众参与@',
  'decision-expert': '专家论证@',
  'decision-risk': '(?:决策|专家论证)…风险评估@',
  'decision-collective': '集体讨论(?:决定)?@',
  'contract-review':
    '(?:审查|审核)~合同(?:协议)?@ (?:审查|审核)@~(?:合同|协议) 合同~(?:审查|审核)@',
  'adviser-count':
    '聘[请用任有](?:常年|专职)?(?:政府)?法律顾问@ 聘[请用任有]@~(?:法律顾问|律师) 法律顾问…聘请律师@',
  'adviser-opinions': '法律意见(?:书|建议)?@ @法律意见',
  'village-adviser': '@(?:行政)?村~法律顾问 法律顾问的村(?:（社区）|居)?@',
  'enforce-officers':
    '持证(?:行政)?执法人员@ @持证(?:行政)?(?:执法)?人员 持(?:有)?(?:行政)?执法证~@',
  'enforce-exam-passed': '通过~资格考试@ @~通过~资格考试',
  'enforce-newcert': '新(?:取得|增|办|领)(?:行政)?执法证件?@ 新增持证(?:行政)?(?:执法)?人员@',
  'enforce-train': '执法~培训@ (?:组织|开展|参加)@~执法~培训',
  'enforce-train-people': '执法~培训#[、，]~@',
  'enforce-empower': '赋权~事项(?:承接)?@ 承接~赋权@',
  'enforce-entrusted': '委托(?:行政)?执法事项@',
  'enforce-withdrawn': '收回(?:执法)?(?:事项)?@',
  'enforce-supervise-cases': '执法监督@',
  'enforce-cases': '行政处罚(?:案件)?@ (?:办理|查处|立案)@~(?:行政)?处罚案件',
  'enforce-cases-simple': '简易程序(?:案件)?@ @简易程序',
  'enforce-cases-ordinary': '(?:普通|一般)程序(?:案件)?@ @(?:普通|一般)程序',
  'enforce-fines': '罚没(?:金额|款|收入)?@ 罚款(?:金额)?@',
  'enforce-checks': '(?<!人大|政协)执法检查@ (?<!人大|政协)@~执法检查',
  'enforce-joint': '联合执法(?:检查|行动)?@',
  'enforce-publish': '公示(?:行政)?执法信息@ (?:行政)?执法信息~公示@',
  'enforce-publish-rate': '执法…公示率@',
  'enforce-audit': '重大(?:行政)?执法决定…审核@ 法制审核@',
  'enforce-file-reviews': '案卷评查@ @~案卷评查',
  'enforce-files': '评查(?:行政)?(?:执法)?(?:案卷)?@',
}
