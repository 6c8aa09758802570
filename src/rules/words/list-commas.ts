import type { Phrase } from './phrase.ts'

/** A comma inside a list whose other words are joined by 、. */
export const listCommas: readonly Phrase[] = [
  {
    cues: ['，乱', '，进', '，讲'],
    form: /(?<=、(?<sign>[乱进讲])[\u4e00-\u9fff]{1,4})，(?=\k<sign>[\u4e00-\u9fff]{1,4}[、的等])/uy,
  },
  {
    cues: ['，专家论', '，风险评', '，合法性', '，集体讨'],
    form: /(?<=公众参与|专家论证|风险评估|合法性审查)，(?=(?:专家论证|风险评估|合法性审查|集体讨论(?:决定)?)[、和及])/uy,
  },
  {
    cues: ['，集体讨论决定'],
    form: /(?<=、合法性审查)，(?=集体讨论决定)/uy,
  },
]
