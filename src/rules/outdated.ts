import type { CanonName } from '../report/canon.ts'
import { isHistory, isOrdinary } from './history.ts'
import { rightForm } from './name.ts'
import { type NameHit, namesFound } from './names-found.ts'
import { wrongPlanYears } from './plan-years.ts'
import { isPlenum, plenumsOf } from './plenums.ts'
import { type Reading, sectionAt } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'
import { isTerm, termHits } from './terms.ts'
import { familyOf } from './words/term-families.ts'

/** Kinds that did not exist before their first year; a day or a body only had another name. */
const BORN = new Set<CanonName['kind']>(['会议', '思想', '规划', '普法', '法律', '法规', '党规'])

/** Names have years: what was current two years ago marks a copied text. */
export const outdated: Rule = {
  id: 'outdated',
  severity: 'warning',
  title: '过时或提前的表述',
  why: '会议、规划、机构、专项工作都有起止年份，写进不对的年度说明沿用了旧稿；依据见规范名称表。',
  bad: '（2022年度报告）将主要精力放在了脱贫攻坚上',
  good: '巩固拓展脱贫攻坚成果同乡村振兴有效衔接',
  find(reading) {
    const { text, year } = reading
    const found = termHits(reading, (term) => familyOf(term) === 'outdated').map(
      ({ span, right }) => {
        const wrong = text.slice(span.start, span.end)
        return mark(span, `“${wrong}”在本年度已不用`, right === '' ? {} : { suggestion: right })
      },
    )
    if (year === null) return found
    for (const hit of otherYears(reading, year)) {
      const told = hit.wrong ? oldName(reading, year, hit) : outOfYears(reading, year, hit)
      if (told) found.push(told)
    }
    return found.concat(wrongPlanYears(reading, year))
  },
}

/** Old names, and those of other years; of sessions each that a list names. */
function otherYears(reading: Reading, year: number): NameHit[] {
  const hits = namesFound(reading).filter(
    ({ wrong, name }) => wrong || (isOther(name, year) && !isPlenum(name)),
  )
  for (const { start, end, name } of plenumsOf(reading))
    if (isOther(name, year)) hits.push({ start, end, name, wrong: false, word: name.name })
  return hits
}

const isOther = ({ from, to }: CanonName, year: number): boolean =>
  (to !== undefined && year > to) || (from !== undefined && year < from)

/** 综治办, 国土资源: what a body was called before a reform. */
function oldName(reading: Reading, year: number, hit: NameHit): Mark | null {
  const { kind, from = 0 } = hit.name
  if (kind !== '时效' || year < from || isTerm(reading, hit)) return null
  return mark(hit, `“${hit.word}”是${from}年以前的名称`, { suggestion: rightForm(hit) })
}

function outOfYears(reading: Reading, year: number, hit: NameHit): Mark | null {
  const { name } = hit
  if (name.to !== undefined && year > name.to && !isTerm(reading, hit)) {
    if (isHistory(reading, hit) || isOrdinary(reading.text, hit)) return null
    return complaint(hit, `只到${name.to}年度为止`, 'warning')
  }
  if (name.from === undefined || !isBeforeBirth(year, name.from) || !BORN.has(name.kind))
    return null
  const latest = sectionAt(reading, hit.start) === 'plans' ? year + 1 : year
  if (isBeforeBirth(latest, name.from))
    return complaint(hit, `${name.from}年度起才有`, name.kind === '会议' ? 'warning' : 'advice')
  return null
}

/** The list tells of 2019 and later: what it has from its first year may well be older. */
const LIST_BEGINS = 2019

const isBeforeBirth = (year: number, from: number): boolean => year < from && from > LIST_BEGINS

const complaint = (hit: NameHit, when: string, severity: 'warning' | 'advice'): Mark =>
  mark(hit, `“${hit.word}”${when}${hit.name.note ? `（${hit.name.note}）` : ''}`, { severity })
