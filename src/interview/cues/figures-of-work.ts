import type { FigureCue } from './cue.ts'

/** Figures of the topics from unit basics to contracts. */
export const FIGURES_OF_WORK: Record<string, FigureCue> = {
  'village-count': { within: '辖 管 管着 共有 村 社区 行政村 村（社区）' },
  'study-center-count': {
    group: 'center',
    says: '中心组 理论中心组 理论学习中心组 中心组学习 中心组专题学习 党委中心组',
    within: '专题学习',
    lead: true,
  },
  'study-staff-count': {
    group: 'staff',
    says: '集中学法 干部学法 干部集中学法 机关学法',
    within: '学法 集中学习',
  },
  'study-staff-people': { group: 'staff', within: '参训 参学' },
  'pre-meeting-law': { group: 'pre-meeting', says: '会前学法' },
  'law-exam-people': {
    group: 'exam',
    says: '学法考试 法律考试 普法考试 考法 学法用法考试',
    within: '考试 参考',
  },
  'law-exam-taken-rate': { group: 'exam', says: '参考率 参考率是 参学率' },
  'law-exam-pass-rate': { group: 'exam', says: '合格率 及格率', within: '通过率' },
  'court-observe': { says: '旁听庭审 旁听 庭审观摩 观摩庭审' },
  'brief-count': {
    says: '听取法治工作汇报 听汇报 听取汇报 法治工作汇报 听了汇报 研究法治工作 研究法治',
    within: '汇报 专题研究 听',
    lead: true,
  },
  fund: { says: '法治经费 法治建设经费', within: '经费 投入' },
  'inspection-problems': {
    group: 'inspection',
    says: '督察反馈 反馈问题 督察反馈问题 考核反馈 督查反馈',
    within: '反馈 督察 督查',
  },
  'inspection-fixed': {
    group: 'inspection',
    within: '整改 已改 改了 改完 整改完成 整改到位 销号 改好',
    of: 'inspection-problems',
  },
  'service-items': {
    group: 'service',
    says: '可办事项 服务事项 政务服务事项',
    within: '能办 可办 事项 能办理 便民服务中心 服务中心',
  },
  'service-cases': {
    group: 'service',
    says: '办件 办件量 受理办件',
    within: '办了 受理 办理',
  },
  'service-satisfaction': {
    group: 'service',
    says: '办件满意率',
    within: '满意率 满意度 群众满意率 群众满意度 好评率',
  },
  'hotline-orders': {
    group: 'hotline',
    says: '12345工单 12345热线工单 热线工单 工单 12345热线 12345 热线',
  },
  'hotline-closed-rate': { group: 'hotline', says: '工单办结率', within: '办结率' },
  'hotline-satisfaction': {
    group: 'hotline',
    says: '工单满意率',
    within: '满意率 满意度 群众满意率 群众满意度',
  },
  'enterprise-visits': { says: '走访企业 走访服务企业 企业走访', within: '走访 服务企业' },
  'fair-competition': { says: '公平竞争审查 公平竞争' },
  'norm-issued': {
    group: 'norm',
    says: '制定规范性文件 规范性文件 出台规范性文件 行政规范性文件 印发规范性文件',
    within: '制定 出台 印发',
    lead: true,
  },
  'norm-reviewed': { group: 'norm', says: '合法性审核', within: '审核', of: 'norm-issued' },
  'norm-filed': { group: 'norm', within: '报备 备案', of: 'norm-issued' },
  'norm-cleaned': { group: 'norm', says: '清理规范性文件 文件清理', within: '清理' },
  'norm-revised': { group: 'norm', within: '修改 修订' },
  'norm-repealed': { group: 'norm', within: '废止' },
  'decision-count': {
    group: 'decision',
    says: '重大行政决策 重大决策 重大行政决策事项 重大决策事项',
    within: '决策',
    lead: true,
  },
  'decision-review': {
    group: 'decision',
    says: '决策合法性审查 合法性审查',
    within: '审查',
    of: 'decision-count',
  },
  'decision-catalog-items': { group: 'catalog', says: '目录事项', within: '列了 列入 目录' },
  'decision-participation': {
    says: '征求公众意见 公众参与 公开征求意见 听证',
    within: '征求意见 公众意见',
  },
  'decision-expert': { says: '专家论证', within: '论证' },
  'decision-risk': { says: '风险评估', within: '评估' },
  'decision-collective': { says: '集体讨论 集体讨论决定', within: '讨论' },
  'contract-review': {
    group: 'contract',
    says: '审查合同 合同审查 政府合同 审合同 合同',
    lead: true,
  },
  'adviser-count': { group: 'adviser', says: '法律顾问 公职律师', within: '顾问 律师' },
  'adviser-opinions': {
    group: 'adviser',
    says: '法律意见 法律意见书 出具法律意见',
    within: '意见 意见书 出意见',
    units: '份 条',
  },
  'village-adviser': {
    says: '村法律顾问 村里法律顾问 村级法律顾问 村居法律顾问 村（社区）法律顾问 一村一法律顾问',
    behind: /^(?:行政)?(?:村|社区)[^，。；\n]{0,12}(?:法律顾问|顾问)/,
  },
}
