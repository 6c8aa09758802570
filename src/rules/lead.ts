import { codesOf } from '../text/signs.ts'
import type { Span } from '../text/span.ts'
import { type Mark, mark, mend, type Rule } from './rule.ts'

/** 现将我镇Y年度法治政府建设情况报告如下： stands behind a full stop and repeats the title's matter. */
export const lead: Rule = {
  id: 'lead',
  severity: 'warning',
  title: '引言格式',
  why: '引言末句是固定格式：句号之后写“现将我镇××年度法治政府建设情况报告如下：”，事由与标题一致。',
  bad: '开创了新局面，现将2026年法治建设情况做报告如下：',
  good: '开创了新局面。现将我镇2026年度法治政府建设情况报告如下：',
  find({ manuscript, text, sentences }) {
    const found: Mark[] = []
    const { lead: span, title } = manuscript
    if (!span) {
      if (manuscript.sections.length > 0 && sentences.length > 20)
        found.push(
          mark({ start: title?.end ?? 0, end: title?.end ?? 0 }, '没有引言', {
            section: 'lead',
          }),
        )
      return found
    }
    const words = text.slice(span.start, span.end)
    formula(found, words, span, title?.text ?? '')
    return found
  },
}

const FORMULA_COMMA = /[，；,](?=现[将就])/
/** The formula leads into what follows; these do not. */
const STOPS = codesOf('。；，')
const FULL_STOP = /(?<=(?:报告|汇报|情况)如下)[。；，](?=\s*$)/
const DOING = /做(?=(?:如下|了如下)?(?:报告|汇报))/
/** 按照……要求，现将……报告如下 is one sentence. */
const GROUND = /(?:^|[。\n])(?:根据|按照?|依据|遵照|依照|对照|为)[^。\n]*$/
/** 现将有关情况报告如下 leaves the matter to the title; 法治建设 is another one. */
const OTHER_MATTER = /^(?!.*(?:法治政府|依法行政)).*(?:法治|法制|依法|普法)/

function formula(found: Mark[], words: string, { start }: Span, title: string): void {
  const comma = FORMULA_COMMA.exec(words)
  const at = (index: number, length: number) => ({
    start: start + index,
    end: start + index + length,
  })
  if (comma && !GROUND.test(words.slice(0, comma.index)))
    found.push(
      mend(at(comma.index, 1), '。', '“现将”之前应为句号', { end: start + comma.index + 3 }),
    )
  const doing = words.includes('做') && DOING.exec(words)
  if (doing)
    found.push(
      mend(at(doing.index, 1), '作', '“做报告”应为“作报告”', { end: start + doing.index + 3 }),
    )
  const spoken = title.includes('报告') ? words.indexOf('汇报如下') : -1
  if (spoken >= 0)
    found.push(mend(at(spoken, 2), '报告', '文种是报告，写“报告如下”', { severity: 'advice' }))
  const stop = STOPS.has(words.trimEnd().slice(-1).charCodeAt(0)) && FULL_STOP.exec(words)
  if (stop)
    found.push(
      mend(at(stop.index, 1), '：', '“如下”之后应为冒号', {
        start: start + stop.index - 2,
        severity: 'advice',
      }),
    )
  const told = /现[将就][^。；\n]{0,40}?(?:如下|报告)/.exec(words)
  if (!told) found.push(mark(at(0, 1), '引言末尾没有“现将……报告如下：”', { severity: 'advice' }))
  else if (title.includes('法治政府建设') && OTHER_MATTER.test(told[0]))
    found.push(mark(at(told.index, told[0].length), '引言所报事项与标题“法治政府建设”不一致'))
}
