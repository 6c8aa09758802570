import { mark, type Rule } from './rule.ts'
import { wordHits } from './word-hits.ts'
import { LINE_OF_WORK } from './words/lists.ts'

export const foreignUnit: Rule = {
  id: 'foreign-unit',
  severity: 'warning',
  title: '别的单位的说法',
  why: '“我局”“责任科室”“民政工作全局”是部门文稿的话，乡镇报告里出现说明借用了别的稿子。',
  bad: '将法治政府建设摆在民政工作全局的重要位置',
  good: '将法治政府建设摆在全镇工作全局的重要位置',
  *find(reading) {
    for (const hit of wordHits(reading, 'FOREIGN_UNIT')) yield mark(hit, hit.entry.message)
    for (const match of reading.text.matchAll(LINE_OF_WORK))
      yield mark(
        { start: match.index, end: match.index + match[0].length },
        '疑似部门文稿，乡镇应写全乡（镇）工作全局',
      )
  },
}
