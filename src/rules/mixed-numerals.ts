import { figureListsOf } from './figure-lists.ts'
import { type Mark, mark, type Rule } from './rule.ts'

const WORDED = /^[近约超]?[一二两三四五六七八九十百千]/

/** GB/T 15835—2011: counts in Arabic digits, one style in a document. */
export const mixedNumerals: Rule = {
  id: 'mixed-numerals',
  severity: 'advice',
  title: '计数用字不统一',
  why: '统计数字用阿拉伯数字（GB/T 15835—2011），全文一种写法。',
  bad: '召开6次专题会议，组织学习共计十余次',
  good: '召开6次专题会议，组织学习共计10余次',
  find(reading) {
    const found: Mark[] = []
    const worded = figureListsOf(reading).worded.filter((figure) => WORDED.test(figure.text))
    if (worded.length === 0 || !reading.figures.some(({ text }) => /[0-9]/.test(text))) return found
    for (const figure of worded)
      if (figure.number >= 10)
        found.push(
          mark(figure, '汉字计数与阿拉伯数字混用', {
            suggestion: `${figure.number}${figure.hedge}${figure.unit}`,
          }),
        )
    return found
  },
}
