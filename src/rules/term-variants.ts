import { Lexicon } from '../text/lexicon.ts'
import { isInTitle } from './reading.ts'
import { mark, type Rule } from './rule.ts'

/** Names of one thing; the first of a line is the usual one. */
const SAME = `
  公共法律服务站 公共法律服务工作站
  进农村 进乡村
  综合行政执法队 综合行政执法大队 综合行政执法中队 综合执法队 综合执法大队
  法律明白人 法治明白人 法律明白员
  党委理论学习中心组 党委中心组
  便民服务中心 便民服务大厅 为民服务中心 政务服务中心
  12345政务服务便民热线 12345便民热线 12345热线
  执法记录仪 执法仪
  人民调解委员会 人民调解员委员会
  矛盾纠纷调处中心 矛盾纠纷调解中心 矛盾纠纷调处化解中心
  网格员 网格管理员 网格工作人员
  法治副校长 法治校长
  安置帮教对象 安置帮教人员 刑满释放人员
  社区矫正对象 社区矫正人员 社区服刑人员
  普法责任清单 普法任务清单
  履行职责事项清单 履职事项清单
`
const GROUPS = SAME.trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))
const NAMES = new Lexicon(GROUPS.flatMap((group) => group.map((name) => [name, group] as const)))

export const termVariants: Rule = {
  id: 'term-variants',
  severity: 'advice',
  title: '同一事物两个名称',
  why: '同一机构、活动全文用一个名称，换了名称像是两件事。',
  bad: '公共法律服务站窗口有专人值班，各村开设公共法律服务工作站',
  good: '公共法律服务站窗口有专人值班，各村开设公共法律服务站',
  *find(reading) {
    const hits = NAMES.find(reading.text).filter((hit) => !isInTitle(reading, hit))
    const used = new Map<readonly string[], string>()
    for (const { word, value: group } of hits) if (!used.has(group)) used.set(group, word)
    for (const { start, end, word, value: group } of hits) {
      const first = used.get(group) ?? word
      if (word !== first && !isPartOf(word, first))
        yield mark({ start, end }, `前面称“${first}”，这里称“${word}”，宜统一`, {
          suggestion: group[0] ?? first,
        })
    }
  },
}

/** 党委中心组 behind 党委理论学习中心组 with 以下简称 is no variant; neither is a name inside the other. */
const isPartOf = (a: string, b: string): boolean => a.includes(b) || b.includes(a)
