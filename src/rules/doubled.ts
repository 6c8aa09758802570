import { codesOf, isHan } from '../text/signs.ts'
import { type Mark, mark, mend, type Rule } from './rule.ts'

/** Function words nobody doubles; 行为为 and the like are two words that meet. */
const FUNCTION = codesOf('的了在和是与对将并及把被向从为共均都已仍由也')
const MEETING = /[行作成认视因]为为|法治治|公共共|中共共|[平人]均均|[首成]都都|[理自事缘]由由/
/** The own 镇 typed twice: 推进镇镇工作. */
const OWN = codesOf('乡镇县全我各')
const OWN_BEHIND = /^[村镇党政工全体高认坚积始深]/
/** Words doubled on purpose. */
const MEANT = /^(?:商量|家家|户户|人人|层层|事事|件件)$/
const LONGEST = 4

export const doubled: Rule = {
  id: 'doubled',
  severity: 'warning',
  title: '字词重复',
  why: '同一个字或词连打两遍，多是录入或拼接的差错。',
  bad: '加强加强对行政权力的的监督',
  good: '加强对行政权力的监督',
  byLine: true,
  find: ({ text }) =>
    doubledRuns(text)
      .filter((doubled) => isSlip(text, doubled))
      .map((doubled) => told(text, doubled)),
}

function told(text: string, { start, length }: Doubled): Mark {
  const word = text.slice(start, start + length)
  const message = `“${word}”${length === 1 ? '字' : ''}重复`
  const again = { start: start + length, end: start + 2 * length }
  return length === 1
    ? mark({ start, end: start + 2 }, message, { suggestion: word })
    : mend(again, '', message, { start })
}

type Doubled = { start: number; length: number }

/** One sign twice is mostly the meeting of two words: 工作作风, 学习习近平. */
function isSlip(text: string, { start, length }: Doubled): boolean {
  if (length > 1) return !MEANT.test(text.slice(start, start + length))
  const sign = text.charCodeAt(start)
  return (
    (FUNCTION.has(sign) && !MEETING.test(text.slice(start - 1, start + 2))) ||
    (OWN.has(sign) && OWN_BEHIND.test(text.slice(start + 2, start + 3)))
  )
}

/** Where one to four Chinese signs stand twice in a row. */
function doubledRuns(text: string): Doubled[] {
  const doubled: Doubled[] = []
  for (const at of returns(text)) note(doubled, text, at + 1)
  return doubled
}

/** Where the last sign of a word, of longer ones the last two, stands for the second time. */
function returns(text: string): number[] {
  const found: number[] = []
  let one = 0
  let two = 0
  let three = 0
  let four = 0
  let five = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (
      code === one ||
      (code === two && one === three) ||
      (code === three && one === four) ||
      (code === four && one === five)
    )
      found.push(at)
    five = four
    four = three
    three = two
    two = one
    one = code
  }
  return found
}

/** Words that end, doubled, at `end`; of three in a row the first two are one word doubled. */
function note(doubled: Doubled[], text: string, end: number): void {
  for (let length = 1; length <= LONGEST; length++) {
    const start = end - 2 * length
    if (!isTwice(text, start, length)) continue
    const last = doubled.findLast((each) => each.length === length)
    if (!last || start >= last.start + length) doubled.push({ start, length })
  }
}

/** Whether the Chinese signs from `start` on stand there once more right behind. */
function isTwice(text: string, start: number, length: number): boolean {
  for (let at = start + length - 1; at >= start; at--)
    if (!isHan(text, at) || text.charCodeAt(at) !== text.charCodeAt(at + length)) return false
  return true
}
