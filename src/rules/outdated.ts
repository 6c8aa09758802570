import type { CanonName } from '../report/canon.ts'
import type { Span } from '../text/span.ts'
import { rightForm } from './name.ts'
import { type NameHit, namesFound } from './names-found.ts'
import { type Reading, sectionAt } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'
import { termHits } from './terms.ts'
import { familyOf } from './words/term-families.ts'

/** Words that make a past name history. */
const HISTORY = /以来|期间|总结|验收|收官|完成|圆满|结束|曾|历史|成果|精神|胜利|过去|自|回顾/
const REACH = 10

/** Names have years: what was current two years ago marks a copied text. */
export const outdated: Rule = {
  id: 'outdated',
  severity: 'warning',
  title: '过时或提前的表述',
  why: '规划、机构、专项工作都有起止年份，写进不对的年度说明沿用了旧稿；依据见规范名称表。',
  bad: '（2022年度报告）将主要精力放在了脱贫攻坚上',
  good: '巩固拓展脱贫攻坚成果同乡村振兴有效衔接',
  *find(reading) {
    for (const { span, right } of termHits(reading, (term) => familyOf(term) === 'outdated')) {
      const wrong = reading.text.slice(span.start, span.end)
      yield mark(span, `“${wrong}”在本年度已不用`, right === '' ? {} : { suggestion: right })
    }
    if (reading.year === null) return
    for (const hit of namesFound(reading)) {
      const found = hit.wrong
        ? oldName(reading, reading.year, hit)
        : outOfYears(reading, reading.year, hit)
      if (found) yield found
    }
  },
}

/** 综治办, 国土资源: what a body was called before a reform. */
function oldName(reading: Reading, year: number, hit: NameHit): Mark | null {
  const { kind, from = 0 } = hit.name
  if (kind !== '时效' || year < from || isToldAgain(reading, hit)) return null
  return mark(hit, `“${hit.word}”是${from}年以前的名称`, { suggestion: rightForm(hit) })
}

function outOfYears(reading: Reading, year: number, hit: NameHit): Mark | null {
  const { name } = hit
  const latest = sectionAt(reading, hit.start) === 'plans' ? year + 1 : year
  if (name.to !== undefined && year > name.to && !isToldAgain(reading, hit))
    return isHistory(reading, hit) ? null : complaint(hit, name, `只到${name.to}年度为止`)
  if (name.from !== undefined && latest < name.from)
    return complaint(hit, name, `${name.from}年度起才有`)
  return null
}

const complaint = (hit: NameHit, name: CanonName, when: string): Mark =>
  mark(hit, `“${hit.word}”${when}${name.note ? `（${name.note}）` : ''}`, {
    severity: isSure(name) ? 'warning' : 'advice',
  })

/** What is only recalled gives advice; a person has not checked it yet. */
const isSure = ({ confidence, kind }: CanonName): boolean =>
  confidence === 'sourced' || (confidence === 'recalled' && kind === '时效')

/** The same words are already told by the term list. */
const isToldAgain = (reading: Reading, hit: Span): boolean =>
  termHits(reading, () => true).some(({ span }) => span.start < hit.end && hit.start < span.end)

const isHistory = ({ text }: Reading, { start, end }: Span): boolean =>
  HISTORY.test(text.slice(Math.max(0, start - REACH), start)) ||
  HISTORY.test(text.slice(end, end + REACH))
