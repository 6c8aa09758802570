import type { FigureCue } from './cue.ts'

/** Figures of the topics from openness to the leaders' conduct. */
export const FIGURES_OF_SOCIETY: Record<string, FigureCue> = {
  'open-items': {
    group: 'open',
    says: '主动公开 政务公开信息 公开政务信息 公开信息 公开政府信息 主动公开信息 政务信息 政府信息',
    within: '公开 公开了 发布 信息 挂了 上网',
    lead: true,
  },
  'open-apply': {
    group: 'apply',
    says: '公开申请 依申请公开 收到公开申请 政府信息公开申请',
    within: '申请 收到申请 依申请 申请公开',
  },
  'open-answered': { group: 'apply', says: '答复', of: 'open-apply', within: '回复 回了 答复了' },
  'npc-proposals': {
    group: 'proposals',
    says: '代表建议 人大代表建议 人大建议 代表提的建议 代表的建议 人大代表的建议',
    within: '建议',
    lead: true,
  },
  'cppcc-proposals': {
    group: 'proposals',
    says: '政协提案 提案 委员提案 委员的提案 政协委员提案',
    within: '政协 政协那边',
  },
  'proposal-satisfaction': { group: 'proposals', within: '满意率 满意度 满意' },
  'judicial-advice': { group: 'advice', says: '司法建议 司法建议书' },
  'procuratorial-advice': { group: 'advice', says: '检察建议 检察建议书' },
  'advice-replied': {
    group: 'advice',
    within: '回复 回复了 书面回复',
    of: 'procuratorial-advice',
  },
  interfere: {
    says: '干预司法 违规干预 插手具体案件 违规干预司法 违规干预司法活动 干预司法活动 领导干预 干预案件 插手案件 干预办案',
    within: '干预 插手',
  },
  'law-events': {
    group: 'events',
    says: '集中普法 普法活动 集中普法活动 普法宣传活动 集中宣传 法治宣传活动 法律六进 “法律六进”活动 法律七进 法律进乡村 普法宣讲 法治宣讲 普法讲座 法治宣传 开展法治宣传',
    within: '普法 普法宣传 活动 宣讲 法治讲座',
    lead: true,
  },
  'law-event-people': {
    group: 'events',
    within: '受众 受教育 参加 覆盖 受益 到场 参与 惠及 听众 来了 人次',
  },
  'law-leaflets': {
    says: '宣传资料 传单 宣传单 宣传册 普法资料 发资料 发放资料 宣传材料 发传单 宣传页 宣传单页 宣传品 明白纸 宣传折页 宣传手册',
    within: '资料 材料 手册 册子 折页',
  },
  'law-banners': { says: '横幅 标语 挂横幅 拉横幅 悬挂横幅 横幅标语 条幅', units: '幅' },
  'law-consult': { says: '法律咨询 解答咨询 答咨询 接受咨询 现场咨询', within: '咨询 答疑 解答' },
  'law-meetings': {
    says: '院坝会 村民会 小组会 村民小组会 居民会 村民大会 板凳会 屋场会 坝坝会 群众会 户主会 村民代表会',
  },
  'law-committee-meetings': { says: '“两委”会 两委会 “两委”会议 两委会议' },
  'new-media-items': {
    group: 'media',
    says: '公众号 新媒体 微信公众号 抖音',
    within: '推送 推了 推文 短视频 发了',
  },
  'new-media-views': {
    group: 'media',
    says: '阅读量 浏览量 点击量 播放量 观看量',
    within: '看了 阅读 浏览 点击 播放 观看',
    units: '人次 人 遍',
  },
  'antifraud-people': {
    group: 'antifraud',
    says: '反诈宣传 反诈 防诈宣传 防诈骗宣传',
    within: '反电诈 反电信诈骗 防诈',
  },
  'antifraud-app': {
    group: 'antifraud-app',
    says: '反诈APP 反诈中心APP 国家反诈中心APP 反诈app 反诈中心app 反诈App 反诈软件',
    within: 'app APP',
  },
  'law-mingbai': {
    group: 'mingbai',
    says: '法律明白人 “法律明白人” 明白人 法治带头人 学法用法示范户',
    lead: true,
  },
  'law-mingbai-train': { group: 'mingbai', says: '法律明白人培训', within: '培训 集中培训' },
  schools: { says: '中小学 学校 中小学校', within: '小学 中学 初中' },
  'law-vice-principals': { says: '法治副校长 副校长 法制副校长' },
  'law-school-events': {
    says: '进校园 法治进校园 法治进校园活动 法治课进校园 送法进校园 法治进课堂 校园普法',
    within: '进学校 进课堂',
  },
  'demo-village': {
    group: 'demo',
    says: '民主法治示范村 示范村 民主法治示范村（社区） 法治示范村 民主法治村',
  },
  'demo-village-national': {
    group: 'demo',
    within: '国家级 全国',
    says: '国家级示范村 国家级民主法治村',
    of: 'demo-village',
  },
  'demo-village-provincial': {
    group: 'demo',
    within: '省级',
    says: '省级示范村 省级民主法治村 省级民主法治示范村',
    of: 'demo-village',
  },
  'demo-village-city': {
    group: 'demo',
    within: '市级',
    says: '市级示范村 市级民主法治村 市级民主法治示范村',
    of: 'demo-village',
  },
  'legal-stations': {
    group: 'station',
    says: '公共法律服务工作站 公共法律服务工作室 公共法律服务站 公共法律服务室 公共法律服务站（室） 公共法律服务站室 法律服务站 法律服务室 法律服务工作站 法律服务工作室',
    within: '室 服务站 服务室',
  },
  'legal-station-people': { group: 'station', within: '服务 接待 服务群众 接待群众 接待咨询 人次' },
  'legal-aid': { says: '法律援助 法援', within: '援助' },
  'legal-team': {
    says: '司法所和法治岗位',
    within: '司法所 法治岗位 管法治的 法治专干 专职人员 工作人员',
  },
  'head-meetings': {
    says: '法治专题会 研究法治的会 法治工作会议 研究法治工作 法治会议 研究法治 专题研究会议 专题研究会 法治专题会议 法治工作专题会',
    within: '专题会 会开了 开会 会议',
  },
  'head-study': { says: '带头学法', within: '学法 带头学 带头学了 学了' },
  'head-lectures': { says: '法治课 讲法治课 法治讲座', within: '讲课 讲法 上课' },
}

/** Words that hold a cue and mean something else; they stand in its way. */
export const NOISE = `
  建议提案 建议、提案 建议书 信访积案 信访办 信访局 信访窗口 信访工作 信访工作条例 信访力量 信访室 典型案例 执法记录仪
  执法平台 行政执法平台 网格化 调解室 调解委 行政复议法 复议法 行政处罚法 处罚法 治安管理处罚法
  行政诉讼法 法律援助法 法律援助站 法律顾问制度 学法用法 普法规划 八五普法 九五普法 七五普法
  “九五”普法 “八五”普法 “七五”普法 申请书 公示栏 公开栏 政务公开栏 公开目录 网格长
  执法主体 执法依据 执法结果 重大执法决定 督察组 政务公开 村务公开 信访人 信访条例 副书记
  学法内容 公众号公开 检查站 检查室 律师事务所 服务群众中心 依法决策
  决策程序 决策目录 工作汇报会 接访室 应急办 矛盾化解中心 法治宣传教育法 宣传教育法
`
