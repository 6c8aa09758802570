import type { Figure } from '../text/figures.ts'
import { codesOf, isDigit } from '../text/signs.ts'
import { figureListsOf } from './figure-lists.ts'
import { phrasesIn } from './phrases.ts'
import type { Reading } from './reading.ts'
import { type Mark, mark, mend, type Rule } from './rule.ts'
import { isTerm, termHits } from './terms.ts'
import { COUNTED, type Counted, mayMiscount } from './words/measures.ts'
import { familyOf } from './words/term-families.ts'

export const unitWord: Rule = {
  id: 'unit-word',
  severity: 'warning',
  title: '量词不当',
  why: '文件论“件”、事项论“项”、标语论“条”，场次、人次中间不加斜杠。',
  bad: '召开会议60场/次，清理文件1个',
  good: '召开会议60场次，清理文件1件',
  byLine: true,
  find(reading) {
    const found: Mark[] = []
    const terms = termHits(reading, (each) => familyOf(each) === 'unit')
    for (const { span, right, term } of terms)
      found.push(
        mend(span, right, complaint(reading.text.slice(span.start, span.end), right, term.note)),
      )
    for (const { right, ...hit } of phrasesIn(reading, 'measures'))
      if (right && !isTerm(reading, hit))
        found.push(mend(hit, right, complaint(hit.text, right, hit.phrase.note ?? '')))
    miscounted(found, reading)
    return found
  },
}

/** Those whose measure word is not their noun's. */
function miscounted(found: Mark[], reading: Reading): void {
  for (const figure of figureListsOf(reading).miscounted) {
    const counted = countedBefore(reading.text, figure)
    if (!counted) continue
    const measure = { start: figure.end - 1, end: figure.end }
    if (isTerm(reading, measure)) continue
    const note = `${counted.nouns.slice(0, 3).join('、')}论“${counted.right}”`
    const severity = figure.unit === LOOSE ? 'advice' : 'warning'
    const message = complaint(figure.unit, counted.right, note)
    found.push(mark(measure, message, { severity, suggestion: counted.right }))
  }
}

const TOTALS = ['共计', '合计', '累计', '共']
const TOTAL_ENDS = codesOf('共计')
const STOPS = codesOf('，。；、）\n')
/** 上报材料3分 in a list of points is what it says. */
const POINTS = /[积计得评加扣记]分[^\n]*$/
/** How far before a figure points are told of. */
const REACH = 24

/** How the noun just before a figure should be counted, when the figure ends the list item or clause. */
function countedBefore(text: string, { start, end, unit, hedge }: Figure): Counted | undefined {
  if (unit.length !== 1 || !isDigit(text, start)) return undefined
  if (hedge !== '' && hedge !== '余') return undefined
  if (end < text.length && !STOPS.has(text.charCodeAt(end))) return undefined
  if (unit === '分' && POINTS.test(text.slice(Math.max(0, start - REACH), start))) return undefined
  const nounEnd = start - totalBefore(text, start)
  if (nounEnd < start && !mayMiscount(text, nounEnd, unit)) return undefined
  const counted = COUNTED.get(text.charAt(nounEnd - 1))?.find(
    ({ noun, wrong }) => text.startsWith(noun, nounEnd - noun.length) && wrong.includes(unit),
  )
  return counted && !isPart(text, start) ? counted : undefined
}

/** The length of the word for a total that ends at `end`. */
function totalBefore(text: string, end: number): number {
  if (!TOTAL_ENDS.has(text.charCodeAt(end - 1))) return 0
  for (const word of TOTALS) if (text.startsWith(word, end - word.length)) return word.length
  return 0
}
/** 公开信息186条，其中政策文件41条: a part is counted as the whole is. */
const isPart = (text: string, start: number): boolean =>
  /其中[^，。\n]*$/.test(text.slice(Math.max(0, start - SENTENCE), start))

/** As far as the whole of a list of parts stands before one of them. */
const SENTENCE = 80

/** The measure word that does for everything in speech. */
const LOOSE = '个'

const complaint = (wrong: string, right: string, note = ''): string =>
  `量词“${wrong}”应为“${right}”${note && `：${note}`}`
