import type { Term } from '../../report/term.ts'

/** Which rule tells a misused word: names, typing mistakes, measure words, or wording of another year. */
export type TermFamily = 'law' | 'name' | 'typo' | 'unit' | 'outdated' | 'day' | 'leader'

const UNITS = /(?:场|人)\/次|\d+余?[个副]|\d+[个副]/
const TYPOS = new Set([
  '安装',
  '持证上岗',
  '值班制度',
  '法律顾问',
  '使',
  '衔接',
  '带头学法',
  '项审批',
])
const OUTDATED =
  /脱贫攻坚|廉洁高效、守法诚信|党史学习教育|新理念新思想新战略|国土所|司法考试|一般程序|、安监、/

/** Read from the term itself, so that a new term of the list finds its rule. */
export function familyOf(term: Term): TermFamily {
  if (term.wrong.startsWith('法制')) return 'law'
  if (OUTDATED.test(term.wrong)) return 'outdated'
  if (/习近平/.test(term.wrong + term.right)) return 'leader'
  if (UNITS.test(term.wrong)) return 'unit'
  if (/^\$1·/.test(term.right)) return 'day'
  if (TYPOS.has(term.right) || term.note?.startsWith('错字') || term.note?.startsWith('漏字'))
    return 'typo'
  return 'name'
}
