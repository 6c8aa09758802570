import type { DateMention } from '../text/dates.ts'
import { codesOf } from '../text/signs.ts'
import { contains, type Span } from '../text/span.ts'
import { inside, isInTitle, type Reading, sectionAt, spanAt } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'

/** Words near a past year that make it history or comparison, not this year's work. */
const HISTORY =
  /以来|[较比]|同期|上年|去年|历年|起[，、至]|起$|前期|以前|此前|原[有定来计]|曾|成立于|始于|[于自由从]$|至|—|-|开始|连续|结转|召开的|转入|转至|顺延|延至|延续到|推迟/
/** Last year's work that is heard, judged or settled this year. */
const SETTLED = /汇报|考核|述[法职]|总结|反馈|报告|评估|督察|遗留|积案|存量/
/** 2021年印发的 is history; 公布2021年 is what was done. */
const ISSUED_THEN =
  /印发|修订|施行|实施|通过|公布|发布|提出|并入|合并|撤并|撤[乡镇]|划[入归]|更名|改[设为]/
const HISTORY_REACH = 14
/** What is held for the whole year soon after its end. */
const YEAR_END = /述[法职廉]|年度考核|年终|年度会议/
const YEAR_END_REACH = 32
const LAST_MONTH = 3
/** 2025年工作计划, 列入2025年整改计划. */
const PLAN = /^度?[^，。；]{0,8}(?:计划|安排|打算|思路|考试|预算)/
/** 列入2026年, 报名2026年考试: the next year is where it goes. */
const AHEAD = /(?:列入|纳入|报名|转入|结转|顺延|预计|计划|拟|推迟)[^，。；]{0,6}$/
const PLAN_REACH = 16
const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

export const wrongYear: Rule = {
  id: 'wrong-year',
  severity: 'error',
  title: '年度或日期不对',
  why: '标题、各部分标题、引言和落款的年度须一致：内容写报告年度，安排写下一年度，成文在次年；沿用旧稿最易漏改。',
  bad: '一、2021年度推进法治政府建设的主要举措和成效（2022年度报告）',
  good: '一、2022年度推进法治政府建设的主要举措和成效',
  find(reading) {
    const { year } = reading
    const found = impossible(reading)
    if (year === null) return found
    const others = reading.dates.filter((date) => date.year !== null && date.year !== year)
    if (others.length > 0) {
      titleYear(found, reading, others, year)
      leadYears(found, reading, others, year)
      bodyYears(found, reading, others, year)
    }
    headingYears(found, reading, others, year)
    planYears(found, reading, year)
    ownDocuments(found, reading, year)
    docNumber(found, reading, year)
    signatureDate(found, reading, year)
    return found
  },
}

/** 2月30日 and the like. */
function impossible({ dates, text }: Reading): Mark[] {
  const found: Mark[] = []
  for (const date of dates)
    if (isImpossible(date)) found.push(mark(date, `没有${text.slice(date.start, date.end)}这一天`))
  return found
}

const isImpossible = ({ day, month }: DateMention): boolean =>
  day !== null && (day === 0 || day > (DAYS_OF_MONTH[(month ?? 1) - 1] ?? 31))

/** Dates of other years than that of the report. */
type Others = readonly DateMention[]

function titleYear(found: Mark[], { manuscript }: Reading, others: Others, year: number): void {
  if (!manuscript.title) return
  for (const date of inside(others, manuscript.title))
    found.push(mark(date, `标题写${date.year}年，应为${year}年度`, { suggestion: `${year}年` }))
}

function headingYears(
  found: Mark[],
  { manuscript, dates }: Reading,
  others: Others,
  year: number,
): void {
  for (const { heading, key } of manuscript.sections) {
    const isPlan = key === 'plans'
    const years = inside(isPlan ? dates : others, heading).filter((date) => date.year !== null)
    const due = isPlan ? year + 1 : year
    if (years.some((date) => date.year === due)) continue
    for (const date of years) {
      const message = `部分标题写${date.year}年，应为${due}年度`
      const severity = isPlan && date.year === year ? 'warning' : 'error'
      found.push(mark(date, message, { suggestion: `${due}年`, severity }))
    }
  }
}

/** 2026年，在…… and 现将我镇2026年度……报告如下 name the report year. */
function leadYears(
  found: Mark[],
  { manuscript: { lead }, text }: Reading,
  others: Others,
  year: number,
): void {
  if (!lead) return
  for (const date of inside(others, lead)) {
    const inFormula = /现[将就]/.test(text.slice(lead.start, date.start + 1))
    if (date.year === year + 1 && PLAN.test(text.slice(date.end, date.end + PLAN_REACH))) continue
    if (date.start === lead.start || inFormula)
      found.push(mark(date, `引言写${date.year}年，应为${year}年`, { suggestion: `${year}年` }))
  }
}

/** A year in the body that is neither the report year nor, among the plans, a later one. */
function bodyYears(found: Mark[], reading: Reading, others: Others, year: number): void {
  const { manuscript, text } = reading
  const from = manuscript.sections[0]?.start ?? text.length
  for (const date of others) {
    if (date.year === null || date.start < from) continue
    if (date.start >= manuscript.signature.start || isHeading(reading, date)) continue
    const section = sectionAt(reading, date.start)
    if (date.year > year && (section === 'plans' || section === 'other')) continue
    if (isInTitle(reading, date) || isInDocNumber(reading, date)) continue
    const behind = text.slice(date.end, date.end + PLAN_REACH)
    const before = text.slice(Math.max(0, date.start - HISTORY_REACH), date.start)
    if (date.year === year + 1 && (PLAN.test(behind) || AHEAD.test(before))) continue
    if (date.year === year - 1 && behind.startsWith('度') && SETTLED.test(behind)) continue
    if (isHistory(text, date) || isYearEnd(text, date, year)) continue
    const severity = date.day !== null && date.year > year ? 'error' : 'warning'
    found.push(mark(date, `${date.year}年不在报告年度（${year}年）之内`, { severity }))
  }
}

const MEANT =
  /^度?(?:[^。；]{0,16}(?:将|拟|力争|计划|重点抓|继续)|(?:制作|开展|组织|建设|举办|完成|争取|实现|推进|加强|开通))/
/** 力争2026年 aims at the year of the plans. */
const AIMED = /(?:力争|确保|争取|力求)(?:到|在)?$/
const OPENS = /(?:^|[。；：\n）])\s*$/

/** 2025年，我镇将…… among the plans of the report of 2025. */
function planYears(found: Mark[], reading: Reading, year: number): void {
  const { text, dates, manuscript } = reading
  const plans = manuscript.sections.find(({ key }) => key === 'plans')
  if (!plans) return
  for (const date of dates) {
    if (date.start < plans.start || date.year !== year || date.month !== null) continue
    if (sectionAt(reading, date.start) !== 'plans' || isHeading(reading, date)) continue
    const before = text.slice(Math.max(0, date.start - 6), date.start)
    const isMeant = OPENS.test(before) && MEANT.test(text.slice(date.end, date.end + 20))
    if (isMeant || AIMED.test(before))
      found.push(
        mark(date, `这里写下一年的安排，应为${year + 1}年`, { suggestion: `${year + 1}年` }),
      )
  }
}

const YEARLY = /年度?[^》]{0,12}(?:要点|计划|安排|目录|工作方案)》$/
/** The last signs of these documents' names. */
const YEARLY_ENDS = codesOf('点划排录案')
const ISSUED = /(?:制定|印发|审定|出台|下发|实施|编制)(?:了|完善)?$/

/** 制定《2024年法治建设工作要点》 as the work of 2025. */
function ownDocuments(found: Mark[], { titles, text }: Reading, year: number): void {
  for (const title of titles) {
    if (!YEARLY_ENDS.has(text.charCodeAt(title.end - 2))) continue
    const words = text.slice(title.start, title.end)
    const at = words.indexOf(`${year - 1}年`)
    if (at < 0 || !YEARLY.test(words.slice(at + 4))) continue
    if (!ISSUED.test(text.slice(Math.max(0, title.start - 5), title.start))) continue
    const span = { start: title.start + at, end: title.start + at + 5 }
    found.push(
      mark(span, `当年制定的文件写着${year - 1}年`, {
        severity: 'warning',
        suggestion: `${year}年`,
      }),
    )
  }
}

/** The report's own 文号 is of the year it is signed in. */
function docNumber(found: Mark[], { manuscript, docNumbers, text }: Reading, year: number): void {
  const [number] = docNumbers
  const first = manuscript.sections[0]?.start ?? 0
  if (!number || number.start >= first) return
  const line = spanAt(manuscript.lines, number.start)
  if (!line || !contains(line, number) || line.text.length > OWN_LINE) return
  const named = Number(/\d{4}/.exec(text.slice(number.start, number.end))?.[0])
  if (named === year)
    found.push(
      mark(number, `报告在${year + 1}年印发，文号写着${year}年`, {
        severity: 'warning',
        suggestion: `〔${year + 1}〕`,
      }),
    )
}

/** A 文号 with 签发人 beside it. */
const OWN_LINE = 30

const isHeading = ({ manuscript }: Reading, { start }: Span): boolean =>
  manuscript.sections.some(({ heading }) => heading.start <= start && start < heading.end)

const isInDocNumber = ({ docNumbers }: Reading, { start }: Span): boolean =>
  docNumbers.some((number) => number.start <= start && start < number.end)

const isHistory = (text: string, { start, end }: Span): boolean =>
  HISTORY.test(text.slice(Math.max(0, start - HISTORY_REACH), start)) ||
  HISTORY.test(text.slice(end, end + HISTORY_REACH)) ||
  ISSUED_THEN.test(text.slice(end, end + HISTORY_REACH))

/** 2026年1月8日述职述法 closes the year 2025. */
const isYearEnd = (text: string, date: DateMention, year: number): boolean =>
  date.year === year + 1 &&
  date.month !== null &&
  date.month <= LAST_MONTH &&
  YEAR_END.test(text.slice(date.end, date.end + YEAR_END_REACH))

const CHINESE_YEAR = codesOf('二〇零一')

/** Written in the year after the report year, and after everything it tells. */
function signatureDate(found: Mark[], { manuscript, text }: Reading, year: number): void {
  const { date } = manuscript.signature
  if (!date) return
  if (CHINESE_YEAR.has(text.charCodeAt(date.start)))
    found.push(mark(date, '成文日期用阿拉伯数字（GB/T 9704—2012）', { severity: 'warning' }))
  if (date.year === null || date.year === year + 1) return
  const suggestion = `${year + 1}年`
  found.push(
    date.year <= year
      ? mark(date, `成文日期早于报告年度结束，应在${suggestion}`, { suggestion })
      : mark(date, `成文日期应在${suggestion}`, { severity: 'warning', suggestion }),
  )
}
