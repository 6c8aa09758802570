import { cuesIn } from './cues.ts'
import { isInTitle } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'

export const termVariants: Rule = {
  id: 'term-variants',
  severity: 'advice',
  title: '同一事物两个名称',
  why: '同一机构、活动全文用一个名称，换了名称像是两件事。',
  bad: '公共法律服务站窗口有专人值班，各村新建公共法律服务工作站',
  good: '公共法律服务站窗口有专人值班，各村开设公共法律服务站',
  find(reading) {
    const found: Mark[] = []
    const hits = cuesIn(reading, 'variants').filter((hit) => !isInTitle(reading, hit))
    for (const { start, end, word, value: group } of hits) {
      const first = hits.find(({ value }) => value === group)?.word ?? word
      if (word !== first && !isPartOf(word, first))
        found.push(
          mark({ start, end }, `前面称“${first}”，这里称“${word}”，宜统一`, {
            suggestion: group[0] ?? first,
          }),
        )
    }
    return found
  },
}

/** 党委中心组 behind 党委理论学习中心组 with 以下简称 is no variant; neither is a name inside the other. */
const isPartOf = (a: string, b: string): boolean => a.includes(b) || b.includes(a)
