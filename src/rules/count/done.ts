import type { Figure } from '../../text/figures.ts'
import { pairAt } from '../../text/signs.ts'
import { type Reading, spanAt } from '../reading.ts'
import { DONE, isSameKind } from './kinds.ts'
import type { Mismatch } from './mismatch.ts'
import { sortedFigures } from './sorted.ts'

const SOON = 16
/** 制定整改措施19条 counts the means, not what was done. */
const MEANS = /措施|制定|方案|制度|清单/
const MATTER = /(?:纠纷|案件|问题|隐患|事项|信访件|线索|工单|建议)$/
const OTHER_BASE = /其中|上年|去年|较|同比|另/

/** Done may not be more than there was: 排查268件，化解270件; 组织22名干部考试，24人合格. */
export function doneOfAll(reading: Reading): Mismatch[] {
  const { text, figures } = reading
  const found: Mismatch[] = []
  for (const index of sortedFigures(reading).outdone) {
    const whole = figures[index] as Figure
    const part = figures[index + 1] as Figure
    const between = text.slice(whole.end, part.start)
    if (/[。；\n]/.test(between)) continue
    const behind = /^(?:均|已|全部|考试)?(?:合格|通过|参训|结案)/.test(
      text.slice(part.end, part.end + 6),
    )
    const last = between.slice(Math.max(0, between.lastIndexOf('，')))
    if (!behind && (between.length > SOON || !DONE.test(last) || MEANS.test(last))) continue
    const near = text.slice(Math.max(whole.start - 12, 0), whole.start)
    const words = near.slice(near.search(/[^，。；]*$/))
    if (isOtherMatter(last, near)) continue
    if (
      OTHER_BASE.test(between + words) ||
      (DONE.test(words) && !/^，[^，]{0,6}(?:已|实际)/.test(last))
    )
      continue
    if (isListed(text, figures[index - 1], whole)) continue
    found.push({
      ...{ start: whole.start, end: part.end },
      message: `“${between.replace(/^[，、]/, '')}${part.text}”多于前面的${whole.text}`,
      suggestion: '核对两个数',
    })
  }
  return found
}

/** 化解扶贫领域矛盾纠纷16件 behind 援助案件8件 has a matter of its own. */
function isOtherMatter(part: string, whole: string): boolean {
  const matter = MATTER.exec(part)?.[0]
  return matter !== undefined && !whole.includes(matter)
}

/** 司法建议2份、检察建议3份, 检察建议2份，司法建议0份: what follows may speak of both. */
const isListed = (text: string, before: Figure | undefined, whole: Figure): boolean =>
  before?.unit === whole.unit &&
  (whole.number === 0 ? /^[、，和][^。；\n]*$/ : /^[、和][^，。；\n]*$/).test(
    text.slice(before.end, whole.start),
  )

/** What stands before the number of what came in, and before that of what was done with it. */
const CAME = /(?:排查|摸排|受理|发现|收到|接收|应出庭|应到|应参训)[^，。；、\d]{0,12}$/
const DEALT = /(?:化解|办结|整改|调处|调解|实际出庭|实到|实际参训)(?:成功|完成|到位)?$/
const DEALT_ENDS = new Set(
  ['化解', '办结', '整改', '调处', '调解', '成功', '完成', '到位', '出庭', '实到', '参训'].map(
    (word) => pairAt(word, 0),
  ),
)
const CAME_REACH = 18
/** As many parts of what came in may be listed between. */
const PARTS = 8

/** 排查512件，其中邻里121件、……；化解598件: done with more than came in, with the parts between. */
export function dealtOfAll(reading: Reading): Mismatch[] {
  const { text, figures, sentences } = reading
  const found: Mismatch[] = []
  for (const index of sortedFigures(reading).dealt) {
    const done = figures[index] as Figure
    if (index < 2 || !DEALT_ENDS.has(pairAt(text, done.start - 2))) continue
    const before = figures.slice(Math.max(0, index - PARTS), index - 1)
    if (!before.some((each) => each.number < done.number && isSameKind(each, done))) continue
    if (!DEALT.test(text.slice(Math.max(0, done.start - REACH), done.start))) continue
    const from = spanAt(sentences, done.start)?.start ?? done.start
    const came = before.findLast(
      (each) => each.start >= from && isSameKind(each, done) && isCame(text, each),
    )
    if (!came || came.number >= done.number) continue
    found.push({
      ...{ start: Math.max(from, done.start - REACH), end: done.end },
      message: `“${text.slice(done.start - 2, done.end)}”多于前面的${came.text}`,
      suggestion: '核对两个数',
    })
  }
  return found
}

const REACH = 8
const isCame = (text: string, { start }: Figure): boolean =>
  CAME.test(text.slice(Math.max(0, start - CAME_REACH), start))
