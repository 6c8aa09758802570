import type { Heading } from '../report/manuscript/heading.ts'
import { codeAt, codesOf } from '../text/signs.ts'
import { type Mark, mark, type Rule } from './rule.ts'
import { siblingsIn } from './siblings.ts'

const SUFFIXES = ['情况', '方面'] as const
const LAST_SIGNS = codesOf('况面')

/** Whether a heading may end in one of these. */
const isSuffixed = ({ text, level }: Heading): boolean =>
  level > 1 && LAST_SIGNS.has(codeAt(text, text.length - 1))

export const parallelHeadings: Rule = {
  id: 'parallel-headings',
  severity: 'advice',
  title: '同级标题结构不一致',
  why: '同级标题句式应一致，个别标题多出“情况”“工作”等后缀，读来像拼接。',
  bad: '（三）健全合同审查机制情况（其余八个标题都不带“情况”）',
  good: '（三）健全合同审查机制',
  find(reading) {
    const found: Mark[] = []
    if (!reading.manuscript.headings.some(isSuffixed)) return found
    for (const group of siblingsIn(reading)) {
      const whole = group.filter(({ runIn, level }) => !runIn && level > 1)
      if (whole.length < 4) continue
      for (const suffix of SUFFIXES) {
        const odd = whole.filter(({ text }) => text.endsWith(suffix))
        if (odd.length === 0 || odd.length * 3 > whole.length) continue
        for (const { marker, start, text } of odd) {
          const end = (marker?.end ?? start) + text.length
          found.push(
            mark(
              { start: end - suffix.length, end },
              `只有${odd.length}个标题以“${suffix}”结尾，宜删去`,
            ),
          )
        }
      }
    }
    return found
  },
}
