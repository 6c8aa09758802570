import type { Content } from '../report/answer.ts'
import { printContent } from '../report/facts.ts'
import { fieldOf } from '../report/fields.ts'
import { saidLabel } from './extract/words.ts'

/** A field's label as one says it: 排查矛盾纠纷件数 → 排查矛盾纠纷, 是否述法 → 述法. */
export const shortLabel = (id: string): string =>
  saidLabel(fieldOf(id).label).replace(/^是否/, '') || fieldOf(id).label

const LONGEST = 26

/** An answer in one short phrase; long texts are cut with … */
export function shortContent(id: string, content: Content): string {
  const words = printContent(id, content)
  if (content.kind === 'unknown') return content.owner ? `待问（${content.owner}）` : '待问'
  if (content.kind === 'not-applicable' && content.reason)
    return clip(`不适用（${content.reason}）`, LONGEST)
  return clip(words, LONGEST)
}

export const clip = (words: string, longest: number): string => {
  const signs = [...words]
  return signs.length <= longest ? words : `${signs.slice(0, longest - 1).join('')}…`
}

/** ① to ⑳, then (21). */
export const circled = (n: number): string => (n <= 20 ? String.fromCharCode(0x245f + n) : `(${n})`)
