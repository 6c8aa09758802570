import { LAW_WORDS } from './set-words/law.ts'
import { MANNER_WORDS } from './set-words/manner.ts'
import { PARTY_WORDS } from './set-words/party.ts'
import { TOWN_WORDS } from './set-words/town.ts'
import { WORK_WORDS } from './set-words/work.ts'

const listed = (words: string): string[] => words.trim().split(/\s+/)

/** Words of four signs and more that have one right form: what is almost one of them is a slip. */
export const SET_WORDS: readonly string[] = [
  LAW_WORDS,
  PARTY_WORDS,
  WORK_WORDS,
  MANNER_WORDS,
  TOWN_WORDS,
].flatMap(listed)

/**
 * Right words, and signs of two right words that meet, that look like a slip in a set word; met in
 * the texts of laws and local regulations.
 */
export const RIGHT_TOO: readonly string[] = listed(`
  村民代表会 检查机关 检察机关 监察机关 检察委员会 检查委员会 行政监察 行政检察 工作实绩
  监察建议 自理能力 一次告知 网络管理 网络化管理 网络化服务 服务中形 充电场所 公共礼仪
  社会主义法制 重要人物 政治人物 年度人物 安全产生 形成合理 民主法制 整治任务 进行指导
  智能科学 省级机关 监督监察 制订方案 制订计划 提出检疫 网格服务 法律制止 蚕业发展 核发经营
  奉献意识 责任遗失 责人落实 民族选举 民族管理 民族监督 民族决策 执法监察 执法检察 社会智力
  议时协商 为成年人 为民办事 联系会议 行证管理 有利维护 自愿服务 工地管理 政府智能 依法查出
  同一登记 时效性 针对性和时效性 应急援救 幼小衔接 法治校长 消费权益 发放传单 服务政府
  基层组织 党组书记 为民服务 全程记录 制发信息 听汇报 精细管理 联席会制度 常委会议 依法为犬
  人大监督 实时办法 工作时机 社会自治 社会自理 工作中心 及时化解 主要人物 督查督办 会议精神
  镇级机关 县级机关 市级机关 各级机关 上级机关 公正执法 工作重心 中心工作 工作例会 执法大队
  基本利益 综合医疗 公共力量 监控机关 基层自治 基层智治 社会智治 乡村自治 村民自治 居民自治
  建立台账 案例办理 实事求是 群众工程 政府公务 教育监督 依法制止 依法治理 依法支持 依法指导
  依法制定 依法之需 依法执行 依法实施 依法致富 依法质证 依法治污 依法治水 依法治企 依法治校
  依法治火 依法治林 依法治村 依法治街 依法治省 依法治教 依法治疆 依法治藏 依法治访 依法治税
  依法治军 依法治社 依法治组 依法治院 依法治库 依法治山 依法治乱 依法治违 依法行使 依法行医
  工作经历 工作精力 工作进度 工作指南 工作职能 工作致辞 工作时间 工作实践 工作事件 工作世界
  行政事实 主体意识 主题意识 民主意识 工作例证 工作事迹 工作实际 工作十几 工作始终 工作环节
  服务事项 服务实效 服务时效 工作实效 工作时效 工作事项 工作形式 工作形势 实施一件 意见征集
  依法征集 依法征收 依法争取 依法整治 依法正常 依法正确 行政府依法 义法治国 宣传和动 镇的建设
  属的管理 法治化建设 群众办实 行政复议或行政诉讼
  及时恢复 调节机制 研究制订 即时办理 即时处理 即时化解 即时答复 依法行事 工作网格 防患未然
  制发 适用 指定 制订 检查 检察 监察 形式 形势 行使 实际 实绩 及时 即时 实时 适时 实事 权利 权力 有力 有利 合力 合理
  主体 主题 职能 智能 民族 民主 整治 政治 统一 同一 同意 防治 防止 办理 处理 治理 自理 志愿 自愿 资源 咨询 质询
  登记 等级 查处 查出 接受 接收 增收 征收 整体 请示 一级 以及 议题 一体 事务 财务 财物 义务 业务 公正 公证 有限 有效
  限期 逾期 高效 高校 食品 视频 实现 事先 知识 指示 管理 惯例 通报 同步
`)
