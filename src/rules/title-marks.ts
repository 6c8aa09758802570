import { codesOf } from '../text/signs.ts'
import { type Mark, mark, type Rule } from './rule.ts'

const NOT_TITLES =
  /(?:知识|常识|活动|讲座|精神|工作|宣传|培训|专栏|行动|内容|主题|政策|法律法规|宣传日|宣传周|宣传月)》$/
/** The last signs of these words. */
const ENDS = codesOf('识动座神作传训栏容题策规日周月')

export const titleMarks: Rule = {
  id: 'title-marks',
  severity: 'advice',
  title: '书名号用于非题名',
  why: '书名号只标书名、文件名、法律名；知识、活动、讲座等不用。',
  bad: '宣传《防诈骗知识》',
  good: '宣传防诈骗知识',
  byLine: true,
  find({ text, titles }) {
    const found: Mark[] = []
    for (const title of titles) {
      if (!ENDS.has(text.charCodeAt(title.end - 2))) continue
      const words = text.slice(title.start, title.end)
      if (NOT_TITLES.test(words))
        found.push(
          mark(title, `“${words}”不是书名或文件名，不用书名号`, {
            suggestion: words.slice(1, -1),
          }),
        )
    }
    return found
  },
}
