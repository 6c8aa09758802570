import { cuesIn } from './cues.ts'
import { type Mark, mark, type Rule } from './rule.ts'

const CONTRARY =
  /(?:个别|少数|极少数|少部分)[^。！？；\n]{1,40}?(?:普遍|大多数|绝大部分|仍然较为突出|大量存在)/y

export const partAndAll: Rule = {
  id: 'part-and-all',
  severity: 'advice',
  title: '范围前后矛盾',
  why: '一句话里既说“少数”又说“普遍”，范围对不上。',
  bad: '少数窗口态度生硬的问题还普遍存在',
  good: '少数窗口态度还不够热情',
  byLine: true,
  find(reading) {
    const found: Mark[] = []
    let told = 0
    for (const { start } of cuesIn(reading, 'few')) {
      CONTRARY.lastIndex = start
      if (start < told || !CONTRARY.test(reading.text)) continue
      told = CONTRARY.lastIndex
      found.push(mark({ start, end: told }, '“少数”与“普遍”矛盾'))
    }
    return found
  },
}
