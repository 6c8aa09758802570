import { type Mark, mark, type Rule } from './rule.ts'

export const missingSignature: Rule = {
  id: 'missing-signature',
  severity: 'error',
  title: '缺少落款机关',
  why: '报送稿须由报告机关署名，写与标题一致的全称；网站公开稿常略去，只作提醒。',
  bad: '五、其他需要报告的情况\n无。',
  good: '无。\n\n云岭县青石镇人民政府\n2027年1月18日',
  find({ manuscript, copy, text, sentences }) {
    const found: Mark[] = []
    if (manuscript.signature.organ || sentences.length === 0) return found
    found.push(
      mark({ start: text.length, end: text.length }, '文末没有署名机关', {
        severity: copy === 'filed' ? 'error' : 'warning',
        section: 'signature',
        suggestion: manuscript.unit ?? '写明报告机关全称',
      }),
    )
    return found
  },
}
