import { type Phrase, words } from './phrase.ts'

const BUREAU = '像是部门的稿子，乡镇（街道）不这样写'
const FIELDS =
  '民政|司法行政|教育|卫健|卫生健康|财政|人社|农业农村|水利|住建|交通运输|应急管理|市场监管|文旅|税务|审计|统计|自然资源|生态环境|公安|医保|退役军人|林业|商务|城管|发改|统战|组织|宣传'

/** A bureau's words in a township's report. */
export const foreignWords: readonly Phrase[] = [
  {
    cues: FIELDS.split('|'),
    form: new RegExp(`(?:${FIELDS})工作(?:的)?(?:全局|大局|总体布局|整体布局)`, 'uy'),
    note: BUREAU,
  },
  {
    cues: ['全局'],
    form: /全局(?:干部职工|干部|职工|党员|上下|系统|工作人员)/uy,
    note: BUREAU,
  },
  {
    cues: ['局党组', '局党委', '局机关', '局属', '局领导', '厅党组', '委党组'],
    form: /(?<=^|[，。；、：\n由经在向])[局厅委](?:党组|党委|机关|属|领导)/uy,
    note: BUREAU,
  },
  {
    cues: ['分管局长', '副局长'],
    form: /(?<=[，。；、：\n由各])(?:分管局长|副局长)/uy,
    note: BUREAU,
  },
  ...words(
    '我局 本局 我厅 我院 本院 我校 我公司 我所在局 各县区局 机关各处室 系统内各单位',
    BUREAU,
  ),
]
