import type { Phrase } from './phrase.ts'

/** A verb with an object it does not take, up to the end of the clause. */
const mismatch = (verbs: string, object: string, right: string, gap = 14): Phrase => ({
  cues: verbs.split('|'),
  form: new RegExp(`(?:${verbs})了?[^，。；、：“（\\n]{0,${gap}}(?:${object})(?=[，。；、])`, 'uy'),
  right,
  note: `“${object.replaceAll('|', '、')}”前的动词用“${right.replace(/…….*/, '')}”`,
})

const twice = (cues: string, note: string): Phrase => ({ cues: cues.split(' '), note })

/** Verbs with objects they do not take, and words said twice. General forms, no names. */
export const collocations: readonly Phrase[] = [
  mismatch('加强|强化|加大', '程序', '规范……程序'),
  mismatch('强化|加强', '机制|制度', '健全……机制'),
  mismatch('增强|提高|提升|加强', '知识', '丰富……知识'),
  mismatch('建立', '思想|观念|理念|意识', '树立……观念'),
  mismatch('加大', '工作|活动', '加强……工作'),
  mismatch('加大|扩大', '水平|能力', '提高……水平'),
  mismatch('提高|提升|增强|加快|扩大', '力度', '加大……力度'),
  mismatch('提高|提升|加大', '覆盖面|范围', '扩大……范围'),
  mismatch('加强', '意识', '增强……意识'),
  mismatch('加强', '水平|能力', '提高……能力'),
  mismatch('改善|完善|改进', '水平|效率|能力', '提高……水平'),
  mismatch('增加', '意识|责任感|紧迫感', '增强……意识', 24),
  mismatch('发挥', '水平|力度|能力', '发挥……作用'),
  {
    cues: ['群众', '村民', '居民', '公民', '农民'],
    form: /(?:群众|村民|居民|公民|农民)[^。；]{0,24}?有法不依/uy,
    note: '“有法不依”说的是执法机关，群众写“不懂法、不守法”',
  },
  {
    cues: ['避免', '防止', '杜绝'],
    form: /(?:避免|防止|杜绝)[^，。；]{0,12}(?:不再|不发生|不出现|没有)/uy,
    note: '双重否定，意思反了',
  },
  {
    cues: ['实施公开', '实施公示', '实施解释', '实施说明', '实施宣传'],
    form: /实施(?:公开|公示|解释|说明|宣传)[\u4e00-\u9fff]{1,4}[、，]/uy,
    note: '“实施”后接名词，不接动词短语',
  },
  {
    cues: ['由于'],
    form: /由于[^。；：]{6,60}，(?:导致|致使|造成|使得)/uy,
    note: '“由于……导致……”缺主语，删去“由于”或“导致”',
  },
  {
    cues: ['共计', '合计', '总计'],
    form: /(?:共计|合计|总计)(?:\d+|[一二两三四五六七八九十百千]+)[余多]/uy,
    note: '“共计”后写准数，不加“余”“多”',
  },
  {
    cues: ['村居', '村组', '村社', '社区', '村庄'],
    form: /(村居|村组|村社|社区|村庄)[^，。；、]{0,8}(?:深入|走进|下沉)到?各?\1/uy,
    note: '同一个词在一句里重复',
  },
  {
    cues: ['做出'],
    form: /做出(?=(?:重大|明确|具体)?(?:决定|处罚|决策|部署|判决|裁决|批示|指示|承诺|规定|安排))/uy,
    right: '作出',
    note: '公文写“作出”',
  },
  twice('原因是由于 原因是因为 原因在于由于 目的是为了', '意思重复，留一个'),
  twice('廉洁廉政 廉政廉洁 广大群众们 广大村民们 大约左右 涉及到 诸多的很多', '意思重复，留一个'),
]
