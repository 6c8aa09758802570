import { mark, type Rule } from './rule.ts'

const NOUNS = '思路|目标|举措|措施|任务|重点|做法|成效|问题|原因|计划|方案|经验'
/** 同部署同安排, 思路目标举措: parallel words run together. */
const RUN_TOGETHER: RegExp[] = [
  /(?:同[\u4e00-\u9fff]{2}){2,}/g,
  new RegExp(`(?:${NOUNS})(?:${NOUNS})(?:${NOUNS})+`, 'g'),
]

export const setPhraseComma: Rule = {
  id: 'set-phrase-comma',
  severity: 'advice',
  title: '并列短语缺顿号',
  why: '“同部署、同安排”等并列短语之间应加顿号，连写不合规范。',
  bad: '与经济工作同谋划同落实',
  good: '与经济工作同谋划、同落实',
  byLine: true,
  *find({ text }) {
    for (const pattern of RUN_TOGETHER)
      for (const match of text.matchAll(pattern)) {
        const words = match[0].match(/同[\u4e00-\u9fff]{2}/g) ?? match[0].match(/.{2}/g) ?? []
        if (new Set(words).size < words.length || text[match.index - 1] === '不') continue
        yield mark(
          { start: match.index, end: match.index + match[0].length },
          '并列短语之间缺顿号',
          {
            suggestion: words.join('、'),
          },
        )
      }
  },
}
