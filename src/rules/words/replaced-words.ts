import type { Phrase } from './phrase.ts'

/** 依法行政 or 行政执法 replaced everywhere by 法治政府建设: words nobody would write. */
const REPLACED = '法治政府建设'
const cuesBehind = (words: string): string[] => words.split(' ').map((word) => REPLACED + word)

export const replacedWords: readonly Phrase[] = [
  {
    cues: cuesBehind('执法 证件 人员 案卷 文书'),
    form: /法治政府建设(?:执法)?(证件|执法证|人员|案卷|文书)/uy,
    right: '行政执法$1',
  },
  {
    cues: cuesBehind('等行为 等决定 行为 决定 处罚 许可 相对人 复议 诉讼 案件 主体'),
    form: /法治政府建设(等?行为|等?决定|处罚|许可|相对人|复议|诉讼|案件|主体(?![责职]))/uy,
    right: '行政$1',
  },
  { cues: ['依法行政'], form: /依法行政(证件|相对人|处罚|复议|诉讼|执法)/uy, right: '行政$1' },
]
