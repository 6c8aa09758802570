/** Next year's arrangements; each that answers a shortcoming says which one. */
import type { Facts } from '../../report/facts.ts'
import { fill } from '../pattern.ts'
import type { Voice } from '../voice.ts'
import { ORDINALS } from './shortcomings.ts'

export function plans(facts: Facts, voice: Voice): string[] {
  const rows = facts.pairs('next-items')
  if (rows.length === 0) return nothing(facts)
  const lead = fill(voice.pick('plans/lead', LEADS), facts)?.prose ?? ''
  const shortfalls = facts.pairs('shortfalls').map((row) => row.item)
  const toward = voice.pick('plans/toward', TOWARD)
  const list = rows.map((row, index) => {
    const cell = `{{next-items#${index + 1}`
    const ordinal = `${ORDINALS[index] ?? index + 1}是`
    const number = row.for ? shortfalls.indexOf(row.for) : -1
    const aim =
      number >= 0
        ? toward.replace('…', `第${ORDINALS[number] ?? number + 1}条不足`)
        : row.for
          ? `针对${cell}.for}}的问题`
          : ''
    if (!row.target) return `${ordinal}${aim && `${aim}，`}${cell}.item}}。`
    return `${ordinal}${cell}.item}}。${aim && `${aim}，`}${cell}.target}}。`
  })
  return [`${lead}：`, ...list]
}

const nothing = (facts: Facts): string[] =>
  facts.content('next-items')?.kind === 'none'
    ? ['{{report-year.next}}，{{next-items!暂无新的安排}}。']
    : []

const LEADS = [
  '{{report-year.next}}，{{unit-kind.we}}将[依据{{next-docs}}，]抓好以下{{next-items.count}}项工作',
  '{{report-year.next}}，{{unit-kind.we}}[以{{next-docs}}为依据，]安排{{next-items.count}}项工作',
  '{{report-year.next}}[，按照{{next-docs}}]，{{unit-kind.we}}重点推进{{next-items.count}}项工作',
] as const

const TOWARD = ['针对上述…', '为补上…', '着眼解决…', '对应…'] as const
