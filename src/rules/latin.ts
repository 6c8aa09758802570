import { mark, type Rule } from './rule.ts'

const FUNCTION_WORD =
  /(?<=[\u4e00-\u9fff，、 ])(?:and|or|the|of|for|in|to|with|but|by|is|are)(?=[\u4e00-\u9fff，、 ])/gi

/** APP, LED, QQ are names; an English and between Chinese words came with a paste or a translation. */
export const latin: Rule = {
  id: 'latin',
  severity: 'warning',
  title: '夹杂英文虚词',
  why: '中文之间的 and、or 等是粘贴或翻译残留。',
  bad: '习近平新时代中国特色社会主义思想 and 党的二十大精神',
  good: '习近平新时代中国特色社会主义思想和党的二十大精神',
  *find({ text }) {
    for (const match of text.matchAll(FUNCTION_WORD))
      yield mark({ start: match.index, end: match.index + match[0].length }, '夹杂英文虚词')
  },
}
