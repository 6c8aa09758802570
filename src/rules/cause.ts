import type { Span } from '../text/span.ts'
import { itemListsIn } from './items.ts'
import type { Reading } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'
import { siblingsIn } from './siblings.ts'

const CAUSE =
  /主要原因|原因(?:是|在于|有|为|：|:|主要)|究其原因|(?:根源|症结)(?:在于|是)|归因于|主要是(?:因为|由于)|是由于|其原因/
/** Whatever can be read as the cause of one shortcoming. */
const SOME_CAUSE = /原因|根源|症结|由于|因为|源于|在于|主要是|导致|造成|所致|[受因].{2,16}影响/
/** One of these is in all that puts the blame elsewhere. */
const BLAMED = ['基层', '上级', '职权', '权责', '编制']
/** Own shortcomings are asked for, not complaints about the level above. */
const BLAME =
  /基层工作(?:繁杂|任务重|千头万绪)|上级(?:有关|职能)?部门[^。，；]{0,12}(?:不够|不足|不力|不到位)|(?:处事)?职权不配套|基层政府无权|权责不对等|编制(?:少|不足)由上级/g

export const cause: Rule = {
  id: 'cause',
  severity: 'warning',
  title: '只写不足，没有原因',
  why: '规定要求报告“存在的不足和原因”；只列不足、不析原因，或把原因推给上级，都算没有答到。',
  bad: '一是普法针对性不强；二是执法力量不足。',
  good: '一是普法针对性不强，原因是没有按人群细分内容。',
  find(reading) {
    const found: Mark[] = []
    const { manuscript, text } = reading
    for (const section of manuscript.sections) {
      if (section.key !== 'shortcomings') continue
      const from = section.heading.line.end
      const body = text.slice(from, section.end)
      if (!CAUSE.test(body) && body.trim().length > 10)
        found.push(
          mark(section.heading, '这一部分没有写原因', {
            suggestion: '每条不足写一句“原因是……”',
          }),
        )
      else withoutCause(found, reading, { start: from, end: section.end })
      if (!BLAMED.some((word) => body.includes(word))) continue
      for (const match of body.matchAll(BLAME)) {
        const start = from + match.index
        const span = { start, end: start + match[0].length }
        found.push(mark(span, '不足应从自身找，不宜归于上级或工作性质', { severity: 'advice' }))
      }
    }
    return found
  },
}

/** The one shortcoming whose cause is not told, where the others have theirs. */
function withoutCause(found: Mark[], reading: Reading, body: Span): void {
  const { text } = reading
  const lists: readonly (readonly { start: number }[])[] = [
    ...itemListsIn(reading),
    ...siblingsIn(reading),
  ]
  for (const list of lists) {
    const inBody = list.filter(({ start }) => start >= body.start && start < body.end)
    const spans = inBody.map(({ start }, index) => ({
      start,
      end: inBody[index + 1]?.start ?? body.end,
    }))
    const without = spans.filter(({ start, end }) => !SOME_CAUSE.test(text.slice(start, end)))
    if (without.length * 2 < spans.length)
      for (const span of without) found.push(untold(text, span))
  }
}

/** The last sentence of a shortcoming: there the cause is missed. */
function untold(text: string, { start, end }: Span): Mark {
  const words = text.slice(start, end).trimEnd()
  const last = words.search(/[^。；\n]+[。；]?$/)
  const span = { start: start + Math.max(0, last), end: start + words.length }
  return mark(span, '别的不足写了原因，这一条没有写', {
    severity: 'advice',
    suggestion: '补一句“原因是……”',
  })
}
