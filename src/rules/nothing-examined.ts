import { type Mark, mark, type Rule } from './rule.ts'

/** An empty or unreadable text must never look like a clean one. */
export const nothingExamined: Rule = {
  id: 'nothing-examined',
  severity: 'error',
  title: '没有可检查的内容',
  why: '读不到文字就谈不上检查；空白结果不能当作“没有问题”。',
  bad: '（空文件，或只有图片的文件）',
  good: '××镇人民政府关于2026年度法治政府建设情况的报告……',
  find({ sentences }) {
    const found: Mark[] = []
    if (sentences.length === 0)
      found.push(
        mark({ start: 0, end: 0 }, '没有读到可检查的文字', {
          suggestion: '请上传有文字的 .docx、.txt 或 .md 文件',
        }),
      )
    return found
  },
}
