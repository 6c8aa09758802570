import { ITEMS } from '../report/annual/outline.ts'
import type { Section } from '../report/manuscript/sections.ts'
import { type Mark, mark, type Rule } from './rule.ts'

const ORDER = ITEMS.map(({ key }) => key)

function isInOrder(sections: readonly Section[]): boolean {
  let before = -1
  for (const { key } of sections) {
    const place = ORDER.indexOf(key)
    if (place < before) return false
    before = place
  }
  return true
}

/** Local outlines differ, so another order is a warning and not an error (domain structure §4). */
export const sectionOrder: Rule = {
  id: 'section-order',
  severity: 'warning',
  title: '各部分次序与规定不同',
  why: '规定的次序是举措和成效、不足和原因、第一责任人履职、下一年度安排、其他；本地提纲另有次序的可忽略。',
  bad: '二、2026年度党政主要负责人履行推进法治建设第一责任人职责的情况\n三、2026年度推进法治政府建设存在的不足和原因',
  good: '二、2026年度推进法治政府建设存在的不足和原因\n三、2026年度党政主要负责人履行推进法治建设第一责任人职责的情况',
  find({ manuscript }) {
    const found: Mark[] = []
    if (isInOrder(manuscript.sections)) return found
    let reached = -1
    for (const [index, section] of manuscript.sections.entries()) {
      const place = ORDER.indexOf(section.key)
      const late = manuscript.sections
        .slice(index + 1)
        .find(({ key }) => ORDER.indexOf(key) < place)
      if (place < reached || !late) {
        reached = Math.max(reached, place)
        continue
      }
      reached = place
      const name = ITEMS.find(({ key }) => key === late.key)?.name
      found.push(
        mark(section.heading, `这一部分排在“${name}”之前，与规定的次序不同`, {
          suggestion: `移到“${name}”部分之后`,
        }),
      )
    }
    return found
  },
}
