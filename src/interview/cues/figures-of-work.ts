import type { FigureCue } from './cue.ts'

/** Figures of the topics from unit basics to contracts. */
export const FIGURES_OF_WORK: Record<string, FigureCue> = {
  'village-count': { within: '辖 管 管着 共有 村 社区 行政村 村（社区）' },
  'study-center-count': {
    group: 'center',
    says: '中心组 理论中心组 理论学习中心组 中心组学习 中心组专题学习 党委中心组 中心组学法 中心组集中学习',
    within: '专题学习 专题学了 专题学法',
    lead: true,
  },
  'study-staff-count': {
    group: 'staff',
    says: '集中学法 干部学法 干部集中学法 机关学法 干部职工学法 机关干部学法 干部大会学法 职工学法',
    within: '学法 集中学习 集体学法 学法活动 学法会',
  },
  'study-staff-people': { group: 'staff', within: '参训 参学 人次' },
  'pre-meeting-law': { group: 'pre-meeting', says: '会前学法 会前学习法律', within: '会前学' },
  'law-exam-people': {
    group: 'exam',
    says: '学法考试 法律考试 普法考试 考法 学法用法考试',
    within: '考试 参考 应考 参加考试',
  },
  'law-exam-taken-rate': { group: 'exam', says: '参考率 参考率是 参学率', within: '参考' },
  'law-exam-pass-rate': { group: 'exam', says: '合格率 及格率', within: '通过率 合格 及格' },
  'court-observe': {
    says: '旁听庭审 旁听 庭审观摩 观摩庭审 旁听法院庭审 庭审旁听 旁听庭审活动',
    within: '庭审 观摩',
  },
  'brief-count': {
    says: '听取法治工作汇报 听汇报 听取汇报 法治工作汇报 听了汇报 研究法治工作 研究法治 听法治汇报 听取法治汇报 研究法治建设 研究法治政府建设 听取法治政府建设汇报 专题研究法治',
    within: '汇报 专题研究 听 听了 听取 研究',
    lead: true,
  },
  fund: { says: '法治经费 法治建设经费', within: '经费 投入 预算 拨款' },
  'inspection-problems': {
    group: 'inspection',
    says: '督察反馈 反馈问题 督察反馈问题 考核反馈 督查反馈 反馈的问题 督察问题 督查反馈问题',
    within: '反馈 督察 督查 问题 查出 指出',
  },
  'inspection-fixed': {
    group: 'inspection',
    within:
      '整改 已改 改了 改完 整改完成 整改到位 销号 改好 整改了 整改完 改完了 改掉 改好了 完成整改',
    of: 'inspection-problems',
  },
  'service-items': {
    group: 'service',
    says: '可办事项 服务事项 政务服务事项',
    within:
      '能办 可办 事项 能办理 便民服务中心 服务中心 进驻事项 入驻事项 能办的 能办的事 能办的事项 可以办 可以办理 进驻 入驻',
  },
  'service-cases': {
    group: 'service',
    says: '办件 办件量 受理办件 办件总量 总办件',
    within: '办了 受理 办理 办理业务 办业务 接件 办理各类事项 办理事项 受理事项 受理各类事项',
  },
  'service-satisfaction': {
    group: 'service',
    says: '办件满意率',
    within: '满意率 满意度 群众满意率 群众满意度 好评率 满意 好评 好差评 满意度测评',
  },
  'hotline-orders': {
    group: 'hotline',
    says: '12345工单 12345热线工单 热线工单 工单 12345热线 12345 热线 12345转办 12345平台 热线件 热线单',
    within: '单子 派单 转办',
  },
  'hotline-closed-rate': {
    group: 'hotline',
    says: '工单办结率 工单按期办结率 热线办结率',
    within: '办结率 按期办结率 按时办结率 办结',
  },
  'hotline-satisfaction': {
    group: 'hotline',
    says: '工单满意率 热线满意率 热线满意度',
    within: '满意率 满意度 群众满意率 群众满意度 满意',
  },
  'enterprise-visits': {
    says: '走访企业 走访服务企业 企业走访 走访了企业 入企走访',
    within: '走访 服务企业 企业 走访了',
  },
  'fair-competition': { says: '公平竞争审查 公平竞争' },
  'norm-issued': {
    group: 'norm',
    says: '制定规范性文件 规范性文件 出台规范性文件 行政规范性文件 印发规范性文件 制发规范性文件 制定行政规范性文件 新出台规范性文件',
    within: '制定 出台 印发 制发 新出台',
    lead: true,
  },
  'norm-reviewed': {
    group: 'norm',
    says: '合法性审核',
    within: '审核 审了 审过 审核过 合法性审查 审查',
    of: 'norm-issued',
  },
  'norm-filed': { group: 'norm', within: '报备 备案 报备了 备了案', of: 'norm-issued' },
  'norm-cleaned': {
    group: 'norm',
    says: '清理规范性文件 文件清理',
    within: '清理 清了 清理了 梳理',
  },
  'norm-revised': { group: 'norm', within: '修改 修订 改了 要改' },
  'norm-repealed': { group: 'norm', within: '废止 废了 废除 失效 废 要废' },
  'decision-count': {
    group: 'decision',
    says: '重大行政决策 重大决策 重大行政决策事项 重大决策事项',
    within: '决策 大事 重大事项',
    lead: true,
  },
  'decision-review': {
    group: 'decision',
    says: '决策合法性审查 合法性审查',
    within: '审查 审了 审过 审查过 合法性审核',
    of: 'decision-count',
  },
  'decision-catalog-items': { group: 'decision', says: '目录事项', within: '列了 列入 目录' },
  'decision-participation': {
    says: '征求公众意见 公众参与 公开征求意见 听证',
    within: '征求意见 公众意见 听证会 座谈会 征求群众意见',
  },
  'decision-expert': { says: '专家论证', within: '论证 专家 论证会' },
  'decision-risk': { says: '风险评估', within: '评估 稳评 风险' },
  'decision-collective': { says: '集体讨论 集体讨论决定', within: '讨论 集体研究 上会 班子会' },
  'contract-review': {
    group: 'contract',
    says: '审查合同 合同审查 政府合同 审合同 合同 审核合同 合同审核 看合同',
    lead: true,
    within: '审了 审查了',
  },
  'adviser-count': { group: 'adviser', says: '法律顾问 公职律师', within: '顾问 律师' },
  'adviser-opinions': {
    group: 'adviser',
    says: '法律意见 法律意见书 出具法律意见',
    within: '意见 意见书 出意见 提意见 法律建议',
    units: '份 条',
  },
  'village-adviser': {
    says: '村法律顾问 村里法律顾问 村级法律顾问 村居法律顾问 村（社区）法律顾问 一村一法律顾问',
    behind:
      /^(?:(?:行政)?(?:村|社区)[^，。；\n0-9]{0,12}|(?:都|已经?)?(?:配|请|聘)(?:备|请)?了?)(?:法律顾问|顾问)/,
  },
}
