import type { Phrase } from './phrase.ts'

/** What counts what; 个 behind one of these nouns and its number is the wrong measure word. */
const MEASURES = `
  件 矛盾纠纷 纠纷 案件 信访件 规范性文件 文件 提案 议案
  名 法律顾问 律师 调解员 网格员 执法人员 辅警 民警 志愿者 法治副校长 法律明白人 法律明白人” 法治带头人 人大代表
  份 宣传单 宣传册 宣传资料 手册 折页 合同 协议 决定书 告知书 建议书 意见书 文书
  条 横幅 标语 条幅 线索
  项 事项 制度
`
const COUNTED_END = '(?=[，。；、）\\n]|$)'

const counted: Phrase[] = MEASURES.trim()
  .split('\n')
  .map((line) => {
    const [right = '', ...nouns] = line.trim().split(/\s+/)
    const noun = nouns.join('|')
    return {
      cues: ['个，', '个。', '个；', '个、', '个）'],
      form: new RegExp(`(?<=(?:${noun})(?:共|共计|合计|累计)?\\d{1,6}余?)个${COUNTED_END}`, 'uy'),
      right,
      note: `${nouns.slice(0, 3).join('、')}论“${right}”`,
    }
  })

/** Wrong measure words beside numbers. */
export const measures: readonly Phrase[] = [
  ...counted,
  {
    cues: ['家/', '户/', '车/', '批/', '班/', '件/', '辆/', '台/', '处/', '场/', '人/'],
    form: /(?<=\d[余多]?)([家户车批班件辆台处场人])\/次/uy,
    right: '$1次',
    note: '去掉斜杠',
  },
  {
    cues: ['份/', '册/', '条/', '张/'],
    form: /(?<=\d[余多]?)([份册条张])\/[份册条张本]/uy,
    right: '$1',
    note: '去掉斜杠，用一个量词',
  },
]
