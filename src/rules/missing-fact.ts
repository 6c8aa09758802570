import { isRequired } from '../report/checklist.ts'
import { printContent } from '../report/facts.ts'
import { FIELDS, isNumeric } from '../report/fields.ts'
import { type Mark, mark, type Rule } from './rule.ts'
import { isTold } from './source/told.ts'

/** Figures both ways: what was answered and is required must stand in the report. */
export const missingFact: Rule = {
  id: 'missing-fact',
  severity: 'error',
  title: '已答的必填数据没有写进报告',
  why: '答了的必填数据在正文里找不到，说明漏写或改稿时删掉了。只在提供答案时检查。',
  bad: '（答案有化解118件，正文没有）',
  good: '全年排查矛盾纠纷121件，化解118件',
  find(reading) {
    const found: Mark[] = []
    const { facts, manuscript } = reading
    if (!facts || manuscript.sections.length === 0) return found
    for (const field of FIELDS) {
      if (!isNumeric(field) || !isRequired(field, facts) || field.id === 'report-year') continue
      const content = facts.content(field.id)
      const quantity = facts.quantity(field.id)
      if (content?.kind !== 'given' || !quantity || quantity.number === 0) continue
      if (isTold(reading, field, quantity)) continue
      found.push(
        mark(
          { start: 0, end: 0 },
          `“${field.label}”（${printContent(field.id, content)}）没有写进报告`,
          {
            section: field.id.startsWith('head-') ? 'leadership' : 'measures',
          },
        ),
      )
    }
    return found
  },
}
