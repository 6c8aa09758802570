import { type Phrase, words } from './phrase.ts'

const BUREAU = '像是部门的稿子，乡镇（街道）不这样写'
const FIELDS =
  '民政|司法行政|教育|卫健|卫生健康|财政|人社|农业农村|水利|住建|交通|交通运输|应急管理|市场监管|文旅|税务|审计|统计|自然资源|生态环境|公安|医保|退役军人|林业|商务|城管|发改|气象|信访|统战'

/** A bureau's words in a township's report. */
export const foreignWords: readonly Phrase[] = [
  {
    cues: FIELDS.split('|'),
    form: new RegExp(`(?:${FIELDS})(?:事业|行业)?工作的?(?:全局|大局|总体布局|整体布局)`, 'uy'),
    note: BUREAU,
  },
  { cues: ['全局'], form: /全局(?:干部职工|干部|职工|党员|上下|系统|工作人员)/uy, note: BUREAU },
  {
    cues: [
      '局党组',
      '局党委',
      '局机关',
      '局属',
      '局领导',
      '局法',
      '局班子',
      '厅党组',
      '厅机关',
      '委党组',
    ],
    form: /(?<=^|[，。；、：\n由经在向各名为])[局厅委](?:党组|党委|机关|属单位|领导班子|领导|班子|法[规制]科)/uy,
    note: BUREAU,
  },
  { cues: ['处室'], form: /(?<![局院厅部委校直司县市区]各?)处室/uy, note: BUREAU },
  { cues: ['局长'], form: /(?<=[以由])局长(?=[任为主带])/uy, note: BUREAU },
  {
    cues: ['分管局长', '副局长'],
    form: /(?<=[，。；、：\n由各])(?:分管局长|副局长)/uy,
    note: BUREAU,
  },
  ...words('我局 本局 我委 我厅 我院 本院 我校 我公司 系统内各单位 全系统干部', BUREAU),
]

/** Sections of a bureau; subdistricts have them too, townships have 站所办. */
export const offices: readonly Phrase[] = [
  {
    cues: [
      '科室',
      '责任科室',
      '各科室',
      '相关科室',
      '业务科室',
      '机关科室',
      '分管科室',
      '牵头科室',
    ],
    form: /(?<![局院厅部委校直司县市区])(?:责任|各|相关|业务|机关|分管|牵头)?科室/uy,
    note: '乡镇设站所办，没有科室',
  },
]

/** A subdistrict's party organ is 党工委; other organs' committees have their name before the word. */
export const committees: readonly Phrase[] = [
  {
    cues: ['党委会', '党委书', '党委副', '党委委', '党委班', '党委理'],
    form: /(?<=^|[，。；：\n由])党委(?:会议|会(?=[，研审听]|\d)|书记|副书记|委员|班子|理论学习)/uy,
    right: '党工委',
    note: '街道设党工委',
  },
]

/** What a report of each kind of unit calls its own. */
export const ownWords: readonly Phrase[] = (['乡', '镇', '街道', '苏木'] as const).flatMap(
  (level) => [
    {
      cues: [`我${level}`, `全${level}`, `本${level}`],
      form: new RegExp(`[我全本]${level}(?![镇定静压土])`, 'uy'),
    },
  ],
)
