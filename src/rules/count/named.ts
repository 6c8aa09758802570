import { numberOf } from '../../text/numeral.ts'
import { codesOf } from '../../text/signs.ts'
import { numeralsIn } from '../numerals.ts'
import type { Reading } from '../reading.ts'
import { matchesAt } from '../starts.ts'
import type { Mismatch } from './mismatch.ts'

/** Things that are numbered right behind their list: 公示、全过程记录、法制审核三项制度. */
const NUMBERED =
  /([两二三四五六七八九]|[2-9])(?:家(?!庭)|方面|个(?:行政)?村(?!民)|个社区|支队伍|所学校|[”"]?[项个大种类][”"]?(?:制度|环节|程序|步骤|流程|机制|部门|单位|窗口|纠纷|群体|对象|领域|案件|(?:重大行政决策)?(?:项目|事项)))/y
/** What stands behind the number. */
const FIRST = codesOf('项个大种类家方支所”"')
const REACH = 70
/** 邀请律师、专家到石桥、柳湾: the list begins behind the verb of going there. */
const WHERE = /^.*[到在赴](?=[^、]{2,})/
const TITLES = /(?:《[^》\n]+》[、和]?){1,8}$/

/** The list before a number does not hold as many items. */
export function listsNumbered(reading: Reading): Mismatch[] {
  const { text } = reading
  const found: Mismatch[] = []
  const numbers = numeralsIn(reading).few.filter(
    (at) => FIRST.has(text.charCodeAt(at + 1)) && isBehindList(text, at),
  )
  for (const { index, 0: whole, 1: numeral = '' } of matchesAt(text, NUMBERED, numbers)) {
    const before = text.slice(Math.max(0, index - REACH), index).replace(/[“"”]$/, '')
    const list = before.slice(before.search(/[^，。；：（）\n]*$/)).replace(WHERE, '')
    const items = itemsIn(list)
    if (items < 2 || items === numberOf(numeral)) continue
    found.push({
      start: index - Math.min(list.length, REACH),
      end: index + whole.length,
      message: `前面列了${items}项，这里说“${whole}”`,
      suggestion: '核对数目或补全所列',
    })
  }
  return found
}

const LIST_ENDS = codesOf('，。；：\n')
const PAUSE = '、'.charCodeAt(0)
const TITLE_END = '》'.charCodeAt(0)

/** Whether words joined by 、 or a title stand before a number in its clause. */
function isBehindList(text: string, number: number): boolean {
  for (let at = number - 1; at > number - REACH; at--) {
    const code = text.charCodeAt(at)
    if (code === PAUSE || code === TITLE_END) return true
    if (LIST_ENDS.has(code)) return false
  }
  return false
}

/** Titles in a row, or words joined by 、; a list with 等 is not whole. */
function itemsIn(list: string): number {
  if (/等$|等[有共]?$/.test(list)) return 0
  const titles = TITLES.exec(list)?.[0]
  if (titles) return titles.match(/《/g)?.length ?? 0
  if (/[》）]|行政执法$/.test(list)) return 0
  const items = list.split('、')
  if (items.length < 2 || items.slice(1).some((item) => item.length < 2 || item.length > 16))
    return 0
  if (/(?:落实|推行|健全|完善|建立|执行|规范|推进|严格|实施|全面)/.test(items.at(-1) ?? ''))
    return 0
  return items.length + (/[^调][和及与][^解]/.test(items.at(-1) ?? '') ? 1 : 0)
}
