import type { Phrase } from './phrase.ts'

/** Verbs with the objects they do not take, and what to write instead. */
const MISMATCHED = `
  加强 程序:规范 机制:健全 制度:健全 知识:丰富 意识:增强 水平:提高 能力:提高
  强化 程序:规范 机制:健全 制度:健全
  加大 程序:规范 工作:加强 活动:加强 水平:提高 能力:提高 范围:扩大 覆盖面:扩大
  增强 知识:丰富 力度:加大
  提高 知识:丰富 力度:加大 范围:扩大 覆盖面:扩大
  提升 知识:丰富 力度:加大 范围:扩大 覆盖面:扩大
  建立 思想:树立 观念:树立 理念:树立 意识:树立
  扩大 水平:提高 能力:提高 力度:加大
  加快 力度:加大
  改善 水平:提高 效率:提高 能力:提高
  完善 水平:提高 效率:提高 能力:提高
  改进 水平:提高 效率:提高 能力:提高
  增加 意识:增强 责任感:增强 紧迫感:增强
  发挥 水平:提高 力度:加大 能力:提高
`

const mismatches: Phrase[] = MISMATCHED.trim()
  .split('\n')
  .map((line) => {
    const [verb = '', ...pairs] = line.trim().split(/\s+/)
    const objects = new Map(pairs.map((pair) => pair.split(':') as [string, string]))
    return { cues: [verb], objects, note: '动词和宾语不搭配' }
  })

const twice = (cues: string, note: string): Phrase => ({ cues: cues.split(' '), note })

/** Verbs with objects they do not take, and words said twice. General forms, no names. */
export const collocations: readonly Phrase[] = [
  ...mismatches,
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
