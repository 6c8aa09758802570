import { isEdge, type PlaceMention } from '../text/places.ts'
import { isDigit, pairAt } from '../text/signs.ts'
import { SET_WORDS } from './words/set-words.ts'

const GENERIC =
  /[原前各每][两二三四五六七八九几][乡镇]|(?:民族|法治|平安|数字|美丽|清廉|和谐|示范|文明|卫生|生态|特色|重点|中心|工业|农业|旅游|经济|边远|偏远|山区|康养|文旅|工贸|商贸|物流|产业|口岸|边境|沿海|沿江|贫困|落后|先进|优秀|试点|周边|附近|邻近|兄弟|其他|所在|强|名|古|老|新|大|小|级|各类|基层|乡|为|创建|建设|城|进)(?:[乡镇]|街道|苏木)$/

/** Last signs of township names; what ends otherwise is mostly a verb before 镇党委. */
const NAME_END =
  /[山水河溪江湖桥塘店集庄寨堡岭坪坝沟湾口头庙寺铺城阳安平和兴泉林田石岗坡滩洲埠港营屯台楼阁家龙凤凰川源南北东西马关井潭洞冲岩峰原里垭梁渡浦墩岔合胜福乐丰华明宁昌仁义德信永太清青白黄金银玉竹花柳桃梅松柏杨树园圩墟甸峪崖官岛海州沙池荡浜泽垸窑坊巷亭塔碑坞畈陂岙澳郢圪塬峁川场门族坑崮雁莲荷雀鹤鹿虎牛羊鸡燕莺云霞雪霜露虹星凰麓塬嘴墙窝子]$/
const WORD_END =
  /(?:联合|整合|配合|综合|融合|结合|振兴|新兴|平安|公安|治安|治理|国家|大家|全家|专家|部门|平台|现场|市场|网络|高标|文明|证明|说明|鲜明|提供|服务|辖区|清河|出台|上台|后台|阵地|城乡|公园|家园|校园|农场|广场|立场|入口|窗口|人口|路口|源头|牵头|带头|街头|田头|和平|公平|水平|持平|开门|上门|专门|相关|机关|攻关|把关|有关|把原|还原|中原|公里|邻里|这里|哪里|民族|家族|丰富|幸福|快乐|光明|透明|中华|精华|升华|诚信|守信|公信|失信|短信|微信|通信|相信|来信|道德|品德|公德|美德|仁义|主义|意义|定义|名义|含义|会议|清楚|山林|园林|森林|农林|基石|下沉|活动)$/
/** Last signs of verbs and of other words that are seldom those of names. */
const NO_NAME_END =
  /[员者们细旧要业上中下里内外间期时年月日后前来去起性化度力面类级个些位名项次等两二三四五六七八九几多设办用施动送发给派置配定备拨录拍编写印播召聘选请总计取出调交成查复核准意知告询理入布登放齐足销建缮修迁移驻队同络通商谈达回开纳收募举拔免评分扬策勉话见望助付买广制鉴过破持续启行带领邀约问听看讲说抓管创推荐报转接受处罚缴补救扶帮控排摸巡执履担任改订审批签盖撤]$/
/** What a report tells of its own place. */
const OWN_WORK =
  /^(?:党委|党工委|党政|人民|政府|办事处|人大|纪委|综合行政|司法所|派出所|便民|综治|平安|党政办|法治|依法|全面|普法|信访|领导小组|机关|干部|社会|经济|矛盾|纠纷|公共|重大|行政|营商|群众|居民|辖区|境内|范围|实际|召开|开展|成立|组织|坚持|高度|认真|深入|持续|严格|积极|始终|扎实|大力|按照|紧紧|将|把|以|在|对|《|20|的(?!干部|机关))/
const OWN_WORK_REACH = 5
/** 包保镇干部: what is before the level may say which of the own staff. */
const STAFF = /^(?:干部|机关)/

/** 示范镇, 工业强镇: a kind of place and no place. */
export const isGeneric = ({ name }: PlaceMention): boolean => GENERIC.test(name)

/**
 * Whether what stands before the level is a township's name, and not the verb of 协调镇司法所: by its
 * last sign, by a level that is not the own one, or because it stands whole and is no word of prose.
 */
export function isName(text: string, place: PlaceMention, own: string): boolean {
  const { name, level } = place
  if (level === '苏木') return true
  const words = name.slice(0, -level.length)
  if (WORD_END.test(words)) return false
  return (
    isSubject(text, place) ||
    NAME_END.test(words) ||
    (!own.endsWith(level) && level !== '街道' && words.length >= 2) ||
    standsWhole(text, place, words)
  )
}

/** Whether what stands behind the place is this report's own work. */
export const isOwnWork = (text: string, { start, name }: PlaceMention): boolean =>
  OWN_WORK.test(text.slice(start + name.length, start + name.length + OWN_WORK_REACH))

/** 现将东山镇2025年度……: whoever stands there reports. */
const isSubject = (text: string, { start }: PlaceMention): boolean =>
  /现[将就]$/.test(text.slice(Math.max(0, start - 2), start))

/** 成立则木乡……, 。则木乡党委……: behind an edge, and no word of daily prose. */
function standsWhole(text: string, place: PlaceMention, words: string): boolean {
  const end = place.start + place.name.length
  return (
    isEdge(text, place.start) &&
    !isDigit(text, place.start - 1) &&
    isOwnWork(text, place) &&
    !STAFF.test(text.slice(end, end + 2)) &&
    !NO_NAME_END.test(words) &&
    !isProse(words)
  )
}

/** Whether it begins or ends in a word of two signs that set words are made of. */
function isProse(words: string): boolean {
  prose ??= halvesOf(SET_WORDS)
  return prose.has(pairAt(words, 0)) || prose.has(pairAt(words, words.length - 2))
}

/** Built when first asked for. */
let prose: ReadonlySet<number> | null = null

/** 依法 and 行政 of 依法行政: words of an even length are mostly made of words of two. */
function halvesOf(words: readonly string[]): Set<number> {
  const halves = new Set<number>()
  for (const word of words)
    for (let at = 0; word.length % 2 === 0 && at < word.length; at += 2)
      halves.add(pairAt(word, at))
  return halves
}
