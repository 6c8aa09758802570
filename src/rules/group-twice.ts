import { phrasesIn } from './phrases.ts'
import type { Reading } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'

type Group = { name: string; head: string; start: number; end: number }

const HEAD = /^[由以，](.{2,20}?)(?:任|为|担任)[^，。；、任为]{0,12}组长$/
const NAME = /[^，。；、由的了]{2,16}(?:领导小组|工作组|委员会)/g
const REACH = 90

/** One leading group has one head; two descriptions that differ come from two old texts. */
export const groupTwice: Rule = {
  id: 'group-twice',
  severity: 'warning',
  title: '领导小组前后说法不一',
  why: '同一个领导小组在两处写得不一样，说明一处是旧稿。',
  bad: '由党委书记任组长……（后文）由党委书记、镇长任组长',
  good: '全文只写一次领导小组的组成',
  find(reading) {
    const found: Mark[] = []
    if (phrasesIn(reading, 'groupHeads').length < 2) return found
    const groups = groupsOf(reading)
    const first = groups[0]
    if (!first) return found
    for (const group of groups.slice(1)) {
      if (group.head === first.head) continue
      found.push(
        mark(group, `组长这里是“${group.head}”，前文是“${first.head}”`, {
          suggestion: '核对后只写一处',
        }),
      )
    }
    return found
  },
}

/** Groups for 法治政府建设 or 依法治镇, with their heads. */
function groupsOf(reading: Reading): Group[] {
  const { text } = reading
  return phrasesIn(reading, 'groupHeads').flatMap((use) => {
    const around = text.slice(Math.max(0, use.start - REACH), use.end + REACH)
    const name = (around.match(NAME) ?? []).find(
      (each) => /法治|依法治/.test(each) && !/普法/.test(each),
    )
    const stop = text.slice(use.start).search(/[；。\n]/)
    const end = use.start + Math.min(stop < 0 ? use.text.length : stop, 60)
    const head = (HEAD.exec(use.text)?.[1] ?? '')
      .replace(/^(?:我?[乡镇]|街道|党工委|乡镇)(?=党)/, '')
      .trim()
    return name ? [{ name, head, start: use.start, end: Math.max(end, use.end) }] : []
  })
}
