import { type Mark, mark, type Rule } from './rule.ts'

/** Reports go to the party committee and government above; the commission's office gets a copy. */
export const addresseeOrgan: Rule = {
  id: 'addressee-organ',
  severity: 'warning',
  title: '主送机关不对',
  why: '报告主送上一级党委和政府，依法治县办公室是抄送机关；主送机关用全称。',
  bad: '区委依法治区办：',
  good: '中共云岭县委、云岭县人民政府：',
  find({ manuscript: { addressee } }) {
    const found: Mark[] = []
    if (!addressee) return found
    const words = addressee.text.slice(0, -1)
    if (/依法治|委员会办公室|司法局|法治办|普法办/.test(words))
      found.push(
        mark(addressee, '这是抄送机关；主送应为上一级党委和政府', {
          suggestion: '县（市、区）委、县（市、区）人民政府：',
        }),
      )
    else if (/^(?:各|全)|领导$|同志$/.test(words))
      found.push(mark(addressee, '主送机关应写明上一级党委和政府'))
    return found
  },
}
