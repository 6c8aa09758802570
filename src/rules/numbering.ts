import type { Heading } from '../report/manuscript/heading.ts'
import { numeralOf } from '../text/spell.ts'
import { type Mark, mark, mend, type Rule } from './rule.ts'
import { siblingsIn } from './siblings.ts'

/** 一、 → （一） → 1. → （1）: GB/T 9704-2012; siblings use one form and run on without gap. */
export const numbering: Rule = {
  id: 'numbering',
  severity: 'warning',
  title: '序号形式或次序不对',
  why: '公文结构层次依次为“一、”“（一）”“1.”“（1）”（GB/T 9704-2012），同级用同一种形式并连续编号。',
  bad: '（一）加强学习\n（3）完善制度\n(四)规范执法',
  good: '（一）加强学习\n（二）完善制度\n（三）规范执法',
  find(reading) {
    const { manuscript, isNarrow } = reading
    const found: Mark[] = []
    if (!isNarrow) for (const heading of manuscript.headings) ownForm(found, heading)
    for (const group of siblingsIn(reading)) sequence(found, group)
    skippedLevels(found, manuscript.headings)
    return found
  },
}

/** Width, marks and blanks of one number. */
function ownForm(found: Mark[], { marker, level, form }: Heading): void {
  if (!marker) return
  const right = standard(form === 'arabic' && level === 1 ? 'chinese' : form, marker.number)
  if (marker.text === right || marker.text.startsWith('第')) return
  const message = /[(（]/.test(marker.text)
    ? `序号“${marker.text.trim()}”应写作“${right}”：用全角括号，括号后不加标点`
    : `序号“${marker.text.trim()}”应写作“${right}”`
  found.push(mend(marker, right, message))
}

export function standard(form: Heading['form'], number: number): string {
  switch (form) {
    case 'chinese':
      return `${numeralOf(number)}、`
    case 'chinese-bracket':
      return `（${numeralOf(number)}）`
    case 'arabic':
      return `${number}.`
    case 'arabic-bracket':
      return `（${number}）`
    case 'plain':
      return ''
  }
}

/** Siblings count 1, 2, 3 in one form. */
function sequence(found: Mark[], group: readonly Heading[]): void {
  const form = group[0]?.form ?? 'plain'
  let due = 1
  for (const { marker, form: own, level } of group) {
    if (!marker) continue
    if (marker.number !== due || (own !== form && level !== 1)) {
      const right = standard(form, due)
      const message = own === form ? gapMessage(marker.number, due) : '同级序号形式不一，应'
      found.push(mark(marker, `${message}为“${right}”`, { suggestion: right }))
    }
    due = marker.number + 1
  }
}

const gapMessage = (number: number, due: number): string =>
  number > due ? '序号不连续，此处应' : '序号重复或倒退，此处应'

/** 1. straight under 一、: tolerated where no section has （一）, else advice. */
function skippedLevels(found: Mark[], headings: readonly Heading[]): void {
  if (!headings.some(({ level }) => level === 2)) return
  let above = 0
  for (const { marker, level } of headings) {
    if (marker && above === 1 && level === 3)
      found.push(
        mark(marker, '越级使用序号，“一、”之下应先用“（一）”', {
          severity: 'advice',
          suggestion: standard('chinese-bracket', marker.number),
        }),
      )
    above = level
  }
}
