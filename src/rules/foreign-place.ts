import { isTownship, type PlaceMention } from '../text/places.ts'
import { type OtherOrgan, otherAddressee, otherDocuments, otherSigner } from './other-organ.ts'
import { isInTitle, isQuoted, type Reading } from './reading.ts'
import { mark, type Rule } from './rule.ts'
import { isOwnPlace, type World } from './world.ts'

const COUNTY_ORGAN = new Set(['委', '政府', '人民政府', '司法局'])
/** What makes a place the subject of this report's own work. */
const OWN_WORK =
  /^(?:党委|党工委|人民政府|政府|办事处|人大|纪委|综合行政执法|司法所|派出所|便民服务中心|综治中心|平安办|党政办|法治|依法治|全面依法|普法|人民调解|信访|领导小组|机关|干部|成立|坚持|高度重视|认真|深入|持续|严格|积极|始终|扎实|大力|全面|将|把|以|在|按照|紧紧|20)/
/** A neighbour, a visit or an origin: the place is rightly another one. */
const NEIGHBOUR =
  /(?:与|和|同|跟|及|赴|到|往|去|来自|(?:邻近|毗邻|相邻|周边|附近)的?|联合|协同|对接|借鉴|学习|由原|原|、)$/
/** 原石桥乡 is part of the own place now. */
const FORMER = /^由?原[^乡镇]{2,}/
const GENERIC =
  /(?:法治|平安|数字|美丽|清廉|和谐|示范|文明|卫生|生态|特色|重点|中心|工业|农业|旅游|经济|强|名|古|老|新|大|小|级|各类|基层|乡|为|创建|建设|城|进)(?:[乡镇]|街道|苏木)$/

/** Last signs of township names; what ends otherwise is mostly a verb before 镇党委. */
const NAME_END =
  /[山水河溪江湖桥塘店集庄寨堡岭坪坝沟湾口头庙寺铺城阳安平和兴泉林田石岗坡滩洲埠港营屯台楼阁家龙凤凰川源南北东西马关井潭洞冲岩峰原里垭梁渡浦墩岔合胜福乐丰华明宁昌仁义德信永太清青白黄金银玉竹花柳桃梅松柏杨树园圩墟甸峪崖官岛海州沙池荡浜泽垸窑坊巷亭塔碑坞畈陂岙澳郢圪塬峁川场门族坑崮雁莲荷雀鹤鹿虎牛羊鸡燕莺云霞雪霜露虹星凰麓塬嘴墙窝子]$/
const WORD_END =
  /(?:联合|整合|配合|综合|融合|结合|振兴|新兴|平安|公安|治安|治理|国家|大家|全家|专家|部门|平台|现场|市场|网络|高标|文明|证明|说明|鲜明|提供|服务|辖区|清河|出台|上台|后台|阵地|城乡|公园|家园|校园|农场|广场|立场|入口|窗口|人口|路口|源头|牵头|带头|街头|田头|和平|公平|水平|持平|开门|上门|专门|相关|机关|攻关|把关|有关|把原|还原|中原|公里|邻里|这里|哪里|民族|家族|丰富|幸福|快乐|光明|透明|中华|精华|升华|诚信|守信|公信|失信|短信|微信|通信|相信|来信|道德|品德|公德|美德|仁义|主义|意义|定义|名义|含义|会议|清楚|山林|园林|森林|农林|基石|下沉|活动)$/

/** A township's name from another report is the mark of a copied text. */
export const foreignPlace: Rule = {
  id: 'foreign-place',
  severity: 'error',
  title: '出现外地地名',
  why: '借用别处稿件时最易留下别的乡镇、街道名称；本单位、上级和相邻地名除外。',
  bad: '（柳溪镇的报告）成立了临河乡法治建设领导小组',
  good: '成立了柳溪镇法治建设领导小组',
  *find(reading) {
    const { world } = reading
    if (!world.own) return
    for (const place of reading.places) {
      const isOther = isTownship(place.level) ? isForeign : isOtherCounty
      if (!isOther(reading, place)) continue
      const right = namesake(world, place.level)
      const severity = isOwnWork(reading.text, place) ? 'error' : 'warning'
      const span = { start: place.start, end: place.start + place.name.length }
      const message = `“${place.name}”不是${right}，疑似沿用别处稿件`
      yield mark(span, message, { severity, suggestion: right })
    }
    for (const other of otherSigner(reading)) yield told(other, '落款机关与标题不一致')
    for (const other of otherAddressee(reading)) yield told(other, '主送机关与标题所在县区不一致')
    for (const other of otherDocuments(reading)) yield told(other, `不是${other.own}的文件`)
  },
}

const told = ({ name, own, start, end }: OtherOrgan, message: string) =>
  mark({ start, end }, `“${name}”${message}，疑似沿用别处稿件`, { suggestion: own })

/** The own place of the same level, for the message. */
const namesake = ({ own, known }: World, level: string): string =>
  (isTownship(level) ? own : known.find((name) => name.endsWith(level))) ?? own ?? ''

/** What can stand right before a county's name; anything else is the verb of 获县委通报. */
const BEFORE_NAME = /^$|[\s，。；：、（“在由向经据受助合报请]/

/** Another county's organ, when the report's own county is known. */
function isOtherCounty(reading: Reading, place: PlaceMention): boolean {
  const { text, world, manuscript } = reading
  if (place.organ === '' || !COUNTY_ORGAN.has(place.organ)) return false
  if (isOwnPlace(world, place)) return false
  if (!world.known.some((name) => name.endsWith(place.level))) return false
  if (place.name.length < 3) return false
  if (!BEFORE_NAME.test(text.slice(0, place.start).slice(-1))) return false
  if (place.start < (manuscript.title?.end ?? 0) || isInTitle(reading, place)) return false
  return !NEIGHBOUR.test(text.slice(Math.max(0, place.start - 5), place.start))
}

/** Another township. */
function isForeign(reading: Reading, place: PlaceMention): boolean {
  const { text, world, manuscript } = reading
  if (isOwnPlace(world, place)) return false
  if (place.name.length - place.level.length < 2 || GENERIC.test(place.name)) return false
  if (FORMER.test(place.name)) return false
  if (!world.isTold && place.start < (manuscript.title?.end ?? 0)) return false
  if (place.level === '街道' && !isOwnWork(text, place)) return false
  const own = world.own ?? ''
  if (!isSubject(text, place) && !isName(place, own) && !opensSentence(text, place)) return false
  if (isInTitle(reading, place) || isQuoted(reading, place)) return false
  return !NEIGHBOUR.test(text.slice(Math.max(0, place.start - 5), place.start))
}

/** 现将东山镇2025年度……: whoever stands there reports. */
const isSubject = (text: string, { start, name, level }: PlaceMention): boolean =>
  /现[将就]$/.test(text.slice(Math.max(0, start - 2), start)) &&
  !WORD_END.test(name.slice(0, -level.length))

/** 则木乡党委书记……: behind a stop, before its own organ, and no word of daily prose. */
const opensSentence = (text: string, place: PlaceMention): boolean =>
  /^$|[。；：，\n]/.test(text.slice(0, place.start).slice(-1)) &&
  isOwnWork(text, place) &&
  !NO_NAME_END.test(place.name.slice(0, -place.level.length)) &&
  !WORD_END.test(place.name.slice(0, -place.level.length))

/** Last signs of words that are seldom those of names. */
const NO_NAME_END =
  /[员者们细旧要业上中下里内外间期时年月日后前来去起性化度力面类级个些位名项次等]$/

/** In a 镇's report the words before 乡 can only be a name; before 镇 they may be a verb. */
function isName({ name, level }: PlaceMention, own: string): boolean {
  const words = name.slice(0, -level.length)
  if (level === '苏木') return true
  if (WORD_END.test(words)) return false
  return NAME_END.test(words) || (!own.endsWith(level) && level !== '街道' && words.length >= 2)
}

const isOwnWork = (text: string, { start, name }: PlaceMention): boolean =>
  OWN_WORK.test(text.slice(start + name.length, start + name.length + 8))
