import { type Mark, mark, type Rule } from './rule.ts'

const FUNCTION_WORD =
  /(?<=[\u4e00-\u9fff，、 ])(?:and|or|the|of|for|in|to|with|but|by|is|are)(?=[\u4e00-\u9fff，、 ])/iy

/** APP, LED, QQ are names; an English and between Chinese words came with a paste or a translation. */
export const latin: Rule = {
  id: 'latin',
  severity: 'warning',
  title: '夹杂英文虚词',
  why: '中文之间的 and、or 等是粘贴或翻译残留。',
  bad: '习近平新时代中国特色社会主义思想 and 党的二十大精神',
  good: '习近平新时代中国特色社会主义思想和党的二十大精神',
  byLine: true,
  find({ text, words }) {
    const found: Mark[] = []
    for (const start of words) {
      FUNCTION_WORD.lastIndex = start
      if (FUNCTION_WORD.test(text))
        found.push(mark({ start, end: FUNCTION_WORD.lastIndex }, '夹杂英文虚词'))
    }
    return found
  },
}
