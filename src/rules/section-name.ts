import { ITEMS } from '../report/annual/outline.ts'
import { type Mark, mark, type Rule } from './rule.ts'

const nameOf = (key: string): string => ITEMS.find((item) => item.key === key)?.name ?? ''

export const sectionName: Rule = {
  id: 'section-name',
  severity: 'advice',
  title: '部分标题用了自拟名称',
  why: '五项内容用规定的名称做标题，审读和公开时一眼能对上；一个标题含两项内容也不便核对。',
  bad: '二、多管齐下抓普法，法治政府见实效',
  good: '一、2026年度推进法治政府建设的主要举措和成效',
  find({ manuscript }) {
    const found: Mark[] = []
    for (const { key, also, named, heading } of manuscript.sections) {
      if (!named) found.push(mark(heading, `按内容看是“${nameOf(key)}”，宜用规定名称`))
      for (const other of also) found.push(mark(heading, `同时含“${nameOf(other)}”，宜分列两部分`))
    }
    return found
  },
}
