import { type Mark, mark, type Rule } from './rule.ts'

export const missingAddressee: Rule = {
  id: 'missing-addressee',
  severity: 'error',
  title: '缺少主送机关',
  why: '报告是上行文，报送稿标题下应顶格写上级党委和政府全称并加全角冒号；网站公开稿常略去，只作提醒。',
  bad: '（标题之下直接是正文）',
  good: '中共云岭县委、云岭县人民政府：',
  find({ manuscript, copy, sentences }) {
    const found: Mark[] = []
    if (manuscript.addressee || sentences.length === 0) return found
    const at = manuscript.title?.end ?? 0
    found.push(
      mark({ start: at, end: at }, '标题之下没有主送机关', {
        severity: copy === 'filed' ? 'error' : 'warning',
        section: 'addressee',
        suggestion: '写上县（市、区）委、县（市、区）人民政府，后加“：”',
      }),
    )
    return found
  },
}
