import { isInTitle, type Reading } from './reading.ts'
import { type Mark, mark, mend, type Rule } from './rule.ts'
import { termHits } from './terms.ts'

/** Bodies of that name were merged in 2018; their successor has another name. */
const OLD_BODY = /^法制[办局]/

/** What was so called up to a year, and later when told as history: 原县政府法制办. */
const OF_ITS_TIME = [
  { word: OLD_BODY, to: 2018, told: /原[^，。；\n]{0,8}$/ },
  { word: /^法制副校长/, to: 2021, told: /原$/ },
]
const REACH = 12

const isOfItsTime = ({ text, year }: Reading, start: number): boolean =>
  OF_ITS_TIME.some(
    ({ word, to, told }) =>
      word.test(text.slice(start, start + REACH)) &&
      ((year !== null && year <= to) || told.test(text.slice(Math.max(0, start - REACH), start))),
  )

/** 法制 is right in 学法制度, 执法制度, 法制审核 and in names of old documents in 《》. */
export const lawTerm: Rule = {
  id: 'law-term',
  severity: 'warning',
  title: '法制与法治混用',
  why: '观念、宣传、教育、氛围等一律用“法治”；“法制”只用于法制审核等固定名称。',
  bad: '营造浓厚的法制氛围',
  good: '营造浓厚的法治氛围，落实重大执法决定法制审核制度',
  byLine: true,
  find: (reading) =>
    termHits(reading, (each) => each.wrong.startsWith('法制'))
      .filter(({ span }) => !isOfItsTime(reading, span.start))
      .map(({ span, term, right }) => marked(reading, span, right, term.note ?? '')),
}

const marked = (
  reading: Reading,
  span: { start: number; end: number },
  right: string,
  note: string,
): Mark => {
  const message = `“${reading.text.slice(span.start, span.end)}”应为“${right}”${note ? `：${note}` : ''}`
  if (OLD_BODY.test(reading.text.slice(span.start, span.end + 1)))
    return mark(span, '法制办、法制局2018年并入司法行政机关', { suggestion: '司法局' })
  return isInTitle(reading, span)
    ? mark(span, `书名号内的“法制”请与原文件核对`, { severity: 'advice', suggestion: right })
    : right === '合法性审查机构'
      ? mark(span, message, { suggestion: right })
      : mend(span, right, message)
}
