import { numberOf } from '../../text/numeral.ts'
import { codesOf } from '../../text/signs.ts'
import { itemListsIn } from '../items.ts'
import type { Reading } from '../reading.ts'
import { siblingsIn } from '../siblings.ts'
import type { Mismatch } from './mismatch.ts'

/** What announces items that follow, in the same paragraph or in lines of their own. */
const ANNOUNCED =
  /(?<![第0-9一二三四五六七八九十])([两二三四五六七八九十]|[2-9])(?:个方面|方面|个问题|个特点|点|条|项|大)[^，。；：、（）\n]{0,12}[：:]\s*$/
const REACH = 40
const COLONS = codesOf('：:')
const NEAR = 3

/** 存在四个方面的不足：一是…二是…三是…, and the same with （一）（二）（三） as lines. */
export function itemized(reading: Reading): Mismatch[] {
  const found: Mismatch[] = []
  for (const list of itemListsIn(reading)) announced(reading.text, list, found)
  for (const group of siblingsIn(reading)) announced(reading.text, group, found)
  return found
}

function announced(text: string, list: readonly { start: number }[], found: Mismatch[]): void {
  const end = list[0]?.start ?? 0
  if (list.length < 2 || !followsColon(text, end)) return
  const from = Math.max(0, end - REACH)
  const match = ANNOUNCED.exec(text.slice(from, end))
  if (!match || numberOf(match[1] ?? '') === list.length) return
  const start = from + match.index
  found.push({
    ...{ start, end: start + match[0].trimEnd().length },
    message: `前面说“${match[1]}”，后面列了${list.length}项`,
    suggestion: '核对数目或补全所列',
  })
}

/** Whether a colon stands among the last signs before a list. */
function followsColon(text: string, end: number): boolean {
  for (let at = end - 1; at >= end - NEAR; at--) if (COLONS.has(text.charCodeAt(at))) return true
  return false
}
