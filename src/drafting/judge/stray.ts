/** References that may not stand in a part: they print nothing and are told. */
import { fieldOf } from '../../report/fields.ts'
import type { Brief } from '../brief.ts'
import { piecesOf, resolve } from '../references.ts'

/** Anything in double braces, also what is no reference of ours. */
const BRACES = /\{\{[^{}]*\}\}/g

/** The prose without references that may not stand in it, and why each may not. */
export function withoutStrays(prose: string, brief: Brief): { text: string; strays: string[] } {
  const strays: string[] = []
  const drop = (source: string, why: string) => {
    strays.push(`${source} ${why}`)
    return ''
  }
  const text = piecesOf(prose)
    .map((piece) => {
      if (typeof piece === 'string')
        return piece.replace(BRACES, (source) => drop(source, '不是卡片上的引用'))
      const { source, reference } = piece
      const { field, words } = reference
      if (!brief.fields.has(field)) return drop(source, '是别的部分的数据')
      if (resolve(reference, brief.facts) === null) return drop(source, '没有这样的内容可印')
      const isBareYes = fieldOf(field).type === 'yesno' && words === null
      return isBareYes ? drop(source, '是非题的引用要带上说法') : source
    })
    .join('')
  return { text, strays }
}
