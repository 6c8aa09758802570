import { isInTitle, type Reading } from './reading.ts'
import { type Mark, mark, mend, type Rule } from './rule.ts'
import { termHits } from './terms.ts'

/** 法制 is right in 学法制度, 执法制度, 法制审核 and in names of old documents in 《》. */
export const lawTerm: Rule = {
  id: 'law-term',
  severity: 'warning',
  title: '法制与法治混用',
  why: '观念、宣传、教育、氛围等一律用“法治”；“法制”只用于法制审核等固定名称。',
  bad: '营造浓厚的法制氛围',
  good: '营造浓厚的法治氛围，落实重大执法决定法制审核制度',
  *find(reading) {
    yield* termHits(reading, (term) => term.wrong.startsWith('法制')).map(({ span, term, right }) =>
      marked(reading, span, right, term.note ?? ''),
    )
  },
}

const marked = (
  reading: Reading,
  span: { start: number; end: number },
  right: string,
  note: string,
): Mark => {
  const message = `“${reading.text.slice(span.start, span.end)}”应为“${right}”${note ? `：${note}` : ''}`
  return isInTitle(reading, span)
    ? mark(span, `书名号内的“法制”请与原文件核对`, { severity: 'advice', suggestion: right })
    : right === '合法性审查机构'
      ? mark(span, message, { suggestion: right })
      : mend(span, right, message)
}
