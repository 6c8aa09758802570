import { phrasesIn } from './phrases.ts'
import { sectionAt, spanAt } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'

export const offTopic: Rule = {
  id: 'off-topic',
  severity: 'advice',
  title: '与本部分无关的内容',
  why: '第一责任人部分只写推进法治建设的履职，廉政、党建等另有专门报告。',
  bad: '三是落实党风廉政建设责任制',
  good: '三是8月20日出庭应诉1次，督办检察建议1份',
  find(reading) {
    const found: Mark[] = []
    let told = -1
    for (const hit of phrasesIn(reading, 'offTopics')) {
      const sentence = spanAt(reading.sentences, hit.start)?.start ?? hit.start
      if (sentence === told || sectionAt(reading, hit.start) !== 'leadership') continue
      told = sentence
      found.push(mark(hit, `“${hit.text}”${hit.phrase.note}`))
    }
    return found
  },
}
