import { numberOf } from '../../text/numeral.ts'
import { numeralsIn } from '../numerals.ts'
import type { Reading } from '../reading.ts'
import type { Mismatch } from './mismatch.ts'

/** What is entered, right before the number of it. */
const ENTERED =
  /((?:(?:法律)?进[\u4e00-\u9fff]{1,5}、)+(?:法律)?进[\u4e00-\u9fff]{1,5}?)(?:，?(?:深入)?(?:开展|组织|推进|实施|推动))?“?(?:法律|普法|宪法|民法典)?$/
const REACH = 80
const ENTERS = '进'

/** 进机关、进乡村、进校园，开展“五进”: the list stands before its number. */
export function entriesBefore(reading: Reading): Mismatch[] {
  const { text } = reading
  const found: Mismatch[] = []
  for (const at of numeralsIn(reading).few) {
    if (text[at + 1] !== ENTERS) continue
    const from = Math.max(0, at - REACH)
    const match = ENTERED.exec(text.slice(from, at))
    const entered = match?.[1]?.split('、').length ?? 0
    if (!match || entered === numberOf(text.slice(at, at + 1))) continue
    found.push({
      ...{ start: from + match.index, end: at + 2 },
      message: `前面列了${entered}项，这里说“${text.slice(at, at + 2)}”`,
      suggestion: '核对数目或补全所列',
    })
  }
  return found
}
