import type { Manuscript } from '../report/manuscript.ts'
import { type Mark, mark, type Rule } from './rule.ts'

/** 发文机关＋事由＋文种 (党政机关公文处理工作条例); 年度报告 is accepted for the web title. */
export const title: Rule = {
  id: 'title',
  severity: 'error',
  title: '标题要素不全',
  why: '标题由发文机关全称、事由（关于××年度法治政府建设情况）和文种（报告）组成，缺一不可；网站标题常有省略，只作提醒。',
  bad: '柳溪镇2026年法治政府建设工作情况',
  good: '云岭县青石镇人民政府关于2026年度法治政府建设情况的报告',
  find({ manuscript, copy, sentences, year, world }) {
    const found: Mark[] = []
    if (sentences.length === 0) return found
    const severity = copy === 'filed' ? 'error' : 'warning'
    if (!manuscript.title) {
      found.push(mark({ start: 0, end: 0 }, '没有标题', { severity, section: 'title' }))
      return found
    }
    const problems = problemsOf(manuscript.title.text)
    if (problems.length === 0) return found
    found.push(
      mark(manuscript.title, `标题${problems.join('，')}`, {
        severity,
        suggestion: `${fullOrgan(manuscript, world.own)}关于${year ?? '××××'}年度法治政府建设情况的报告`,
      }),
    )
    return found
  },
}

/** Most titles are right. */
const RIGHT =
  /^(?:(?!关于|\d{4}年).)*(?:人民政府|办事处|委员会|管委会)关于\d{4}年.*(?:情况|年度)的?报告$/

function problemsOf(words: string): string[] {
  const problems: string[] = []
  if (RIGHT.test(words)) return problems
  const organ = words.split(/关于|\d{4}年/)[0] ?? ''
  if (!/[乡镇县市区]|街道|办事处|政府|委员会|管委会/.test(words)) problems.push('没有写明机关')
  else if (!/(?:人民政府|办事处|委员会|党工委|管委会)$/.test(organ)) problems.push('机关名称不完整')
  if (!/\d{4}年|[二〇一三四五六七八九]{4}年/.test(words)) problems.push('没有写明年度')
  if (!/报告$/.test(words)) problems.push('没有以“报告”结尾')
  else if (!/关于.+(?:情况|年度)的?报告$|年度报告$/.test(words))
    problems.push('宜写成“关于……情况的报告”')
  return problems
}

function fullOrgan({ unit }: Manuscript, own: string | null): string {
  const organ = unit ?? own ?? '××县××镇'
  return /政府|办事处|委员会/.test(organ)
    ? organ
    : `${organ}${organ.endsWith('街道') ? '办事处' : '人民政府'}`
}
