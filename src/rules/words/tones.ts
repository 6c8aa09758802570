import { type Phrase, words } from './phrase.ts'

const LOW = '对群众和村庄的用词有失尊重'

/** Words that look down on people or villages. */
export const tones: readonly Phrase[] = [
  {
    cues: ['群众', '村民', '农民', '居民', '村干部', '老百姓'],
    form: /(?:群众|村民|农民|居民|村干部|老百姓)[^，。；、]{0,8}(?:素质|文化水平|觉悟|见识)[^，。；、]{0,6}(?:低下|偏低|较低|不高|很低|低|差)/uy,
    note: LOW,
  },
  {
    cues: ['农村', '村里', '山区', '村民'],
    form: /(?:农村|村里|山区|村民)[^，。；]{0,12}“?死角”?/uy,
    note: LOW,
  },
  ...words(
    `
    法盲 刁民 愚民 愚昧 钉子户 上访专业户 上访老户 缠访户 落后分子 素质低下 胡搅蛮缠
    无理取闹 蛮不讲理 穷山恶水 屡教不改 老顽固 问题群众 重点难缠户
  `,
    LOW,
  ),
]
