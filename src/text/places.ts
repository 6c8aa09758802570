import { levelsIn } from './scan.ts'
import { type Codes, codesOf, isHan, pairAt } from './signs.ts'
import type { Span } from './span.ts'

/** A place or an organ of one, as the text names it: 落雁乡, 临江县, 柳溪乡人民政府. */
export type PlaceMention = Span & {
  /** The place alone, without the organ: 柳溪乡. */
  name: string
  level: '乡' | '镇' | '街道' | '苏木' | '县' | '市' | '区' | '旗'
  /** 人民政府, 党委, 法治…领导小组 or '' for the bare place. */
  organ: string
}

const TOWNSHIP: ReadonlySet<string> = new Set(['乡', '镇', '街道', '苏木'])

/** Whether a level is the one that writes these reports. */
export const isTownship = (level: string): boolean => TOWNSHIP.has(level)

/** Words that end in a level and are no name. */
const COMMON = `
  家乡 回乡 返乡 下乡 城乡 老乡 同乡 异乡 故乡 我乡 全乡 本乡 各乡 该乡 依法治乡 治乡
  在乡 由乡 为乡 以乡 和乡 城镇 集镇 村镇 小城镇 建制镇 重镇 特色小镇 小镇 乡镇
  示范乡镇 我镇 全镇 本镇 各镇 该镇 治镇 我县 全县 本县 各县 该县 治县 区县 市县 我市
  全市 本市 各市 该市 治市 城市 超市 上市 集市 门市 夜市 股市 楼市 菜市 县市 我区 全区
  本区 各区 该区 治区 社区 辖区 园区 景区 片区 校区 小区 地区 山区 街区 矿区 厂区 城区
  库区 灾区 牧区 林区 农区 镇区 集镇区 郊区 禁区 误区 盲区 专区 特区 自治区 示范区
  开发区 保护区 居住区 市区 县区 院区 新区 高新区 经开区 功能区 工业区 产业区 试验区
  服务区 责任区 集中区 网格区 治理区 重点区 管理区 度假区 水源区 红旗 锦旗 国旗 党旗
  彩旗 我街道 全街道 本街道 各街道 该街道 乡镇街道 镇街道 乡街道 治街道 我苏木 全苏木 本苏木 各苏木 该苏木
`
  .trim()
  .split(/\s+/)
/** Words of two signs as numbers: telling them apart makes no string. */
const pairsOf = (words: readonly string[]): ReadonlySet<number> =>
  new Set(words.map((word) => pairAt(word, 0)))

/** The common words of two signs, and the longer ones by their last two. */
const COMMON_PAIRS = pairsOf(COMMON.filter((word) => word.length === 2))
const COMMON_LONGER = Map.groupBy(
  COMMON.filter((word) => word.length > 2),
  (word) => pairAt(word, word.length - 2),
)
/** Function words before which a name cannot reach back. */
const STOP = codesOf(
  '的了是年在由和与及或对向到从于是为以将把被使让按照经至各每该本我全其此某等并且而但即也都已未不无有共含如若因据自赴往去访派均报呈县市区省乡镇村',
)
/** Verbs before which it cannot. */
const VERBS = pairsOf(
  `
  成立 召开 组织 开展 推进 推动 落实 贯彻 制定 建设 加强 完善 参加 负责 指导 配合 支持 邀请 聘请
  支撑 根据 结合 围绕 针对 通过 依法 协助 明确 提高 提升 深化 强化 接受 服务 促进 健全 规范 整合
  打造 督促 带动 引导 帮助 要求 强调 安排 部署 实现 保障 维护 监督 联合 纳入 列入 依托 利用 覆盖
  主持 召集 出席 列席 担任 兼任 浸润 惠及 遍及 守护 扎根 走进 赋能 点亮 装点
  协调 动员 发动 鼓励 号召 抽调 选派 选聘 聘任 调整 充实 设立 建立 建成 建好 建强 组建 创建 打造 构建
  发挥 激发 优化 细化 压实 夯实 严格 实行 实施 执行 履行 行使 承接 承担 分管 主管 监管 管理 审议 听取
  研究 讨论 传达 学习 宣传 宣讲 解读 举办 承办 开办 印发 下发 出台 编制 起草 修订 报送 报请 提请 提交
  反馈 通报 汇报 报告 评选 评议 表彰 考核 考评 检查 督查 督导 督办 巡察 约谈 问责 追究 查处 处置 处理
  解决 化解 调解 调处 受理 办理 接待 走访 深入 进入 面向 借助 依照 遵照 对照 关于 由于 随着 经过 除了
  包括 作为 成为 确保 保证 坚持 突出 聚焦 紧扣 立足 统筹 集中 统一 全面 切实 认真 积极 主动 持续 不断
  大力 着力 扎实 广泛 定期 及时 严肃 同时 其中 此外 另外 目前 现有 全体 广大 所有 部分 多数 少数 年轻
  驻村 包村 包片 分包 包联 挂点 挂包 联系 对接 会同 协同 连同 落细 落小 做实 做细 抓实 抓好 代表 经由 授权 委托 赋权 下放 推选 推荐 任命 选树 开设 增设 征集 收集 采集 归集
  虽然 尽管 因为 所以 但是 然而 不过 如果 只要 只有 无论 即使 既然 为了 此次 本次 上述 例如 特别 尤其 首先
  其次 再次 最后 近年 今后 下步 总体 整体 基本 一直 始终 常年 每年 每月 每季 每周 多次 专门 专题 专项 重点
  主要 相关 有关 具体 上级 下级 辖内 对标 对表 结对 牵头 带头 率先 坚决 牢牢 紧紧 严禁 严防 严守 严管 高位
  高效 有效 有力 有序 稳步 逐步 逐级 层层 分级 分类 分片 分批 事关 涉及 涵盖 遇有 凡是 应当 必须 需要 可以
`
    .trim()
    .split(/\s+/),
)
const NAME_LIMIT = 4
const TOWNSHIP_LIMIT = 3
/** What each of these begins with. */
const ORGAN_SIGNS = codesOf('人政党委办纪综司派便平')
const ORGAN =
  /^(?:人民政府|政府|党委|党工委|委员会|委|办事处|人大|纪委|综合行政执法[队局大]*|司法所|派出所|司法局|便民服务中心|综治中心|平安办|党政办)/

/**
 * Names of townships, subdistricts, counties, cities and districts with their organs. A name reaches
 * back at most four characters and never over a function word; 我镇, 全县, 城乡, 社区 are no names.
 * What is before the name (a county before its township) is a mention of its own. `levels` are
 * those of a scan.
 */
export function placesIn(text: string, levels: readonly number[] = levelsIn(text)): PlaceMention[] {
  const places: PlaceMention[] = []
  for (const last of levels) {
    const level = levelAt(text, last)
    if (!level) continue
    const index = last + 1 - level.length
    const end = last + 1
    const start = nameStart(text, index, places.at(-1)?.end ?? 0, limitOf(text, index, level))
    if (index - start < 1 || isCommon(text, start, end) || isWordAhead(text, level, end)) continue
    const organ = organAt(text, end)
    const name = text.slice(start, end)
    places.push({ start, end: end + organ.length, name, level, organ })
  }
  return places
}

const organAt = (text: string, at: number): string =>
  ORGAN_SIGNS.has(text.charCodeAt(at)) ? (ORGAN.exec(text.slice(at, at + 12))?.[0] ?? '') : ''

type Level = PlaceMention['level']

/** Levels by their last sign. */
const LEVELS = new Map<number, Level>(
  (['乡', '镇', '街道', '苏木', '县', '市', '区', '旗'] as const).map((level) => [
    level.charCodeAt(level.length - 1),
    level,
  ]),
)

/** The level whose last sign stands at `last`; 道 or 木 alone is none. */
function levelAt(text: string, last: number): Level | null {
  const level = LEVELS.get(text.charCodeAt(last))
  if (!level) return null
  return level.length === 1 || text.charCodeAt(last - 1) === level.charCodeAt(0) ? level : null
}

/** Levels whose names are short. */
const SHORT_NAMED: ReadonlySet<Level> = new Set(['乡', '镇', '街道'])
const PEOPLE = '族'.charCodeAt(0)

/** Names of townships are short; 彝族乡 and the like carry a people's name before the level. */
const limitOf = (text: string, index: number, level: Level): number =>
  SHORT_NAMED.has(level) && text.charCodeAt(index - 1) !== PEOPLE ? TOWNSHIP_LIMIT : NAME_LIMIT + 1

function nameStart(text: string, from: number, floor: number, limit: number): number {
  let start = from
  while (start > floor && from - start < limit && !isEdge(text, start)) start--
  return start
}

/** Whether no name that goes on at `start` can have begun before it: behind a verb, a function word or a mark. */
export const isEdge = (text: string, start: number): boolean =>
  STOP.has(text.charCodeAt(start - 1)) ||
  !isHan(text, start - 1) ||
  VERBS.has(pairAt(text, start - 2))

const SHORT = 3

/** A common word, or a name that ends in one of at most three signs. */
function isCommon(text: string, start: number, end: number): boolean {
  const pair = pairAt(text, end - 2)
  if (COMMON_PAIRS.has(pair)) return true
  const longer = COMMON_LONGER.get(pair)
  return (
    longer?.some(
      (word) =>
        (word.length === SHORT || word.length === end - start) &&
        start + word.length <= end &&
        text.startsWith(word, end - word.length),
    ) ?? false
  )
}

/** 乡村, 乡镇, 乡贤; 镇村, 市场, 区域, 县级 are other words. */
const AHEAD: Partial<Record<Level, Codes>> = {
  乡: codesOf('族语镇村贤土亲民音情里邻风愁级'),
  镇: codesOf('村级域区静定压'),
  市: codesOf('场民容县级委政面值'),
  区: codesOf('域县位间级别分委'),
  县: codesOf('级市区域'),
  旗: codesOf('帜号舰'),
}
const AHEAD_OF_STREET = ['干部', '两侧', '上']

const isWordAhead = (text: string, level: Level, end: number): boolean =>
  level === '街道'
    ? AHEAD_OF_STREET.some((word) => text.startsWith(word, end))
    : (AHEAD[level]?.has(text.charCodeAt(end)) ?? false)
