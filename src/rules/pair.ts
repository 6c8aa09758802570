import { type Mark, mark, type Rule } from './rule.ts'
import { Traits } from './traits.ts'

/** Half-width brackets pair with full-width ones. */
const PAIRS = ['“”', '‘’', '（）()', '《》', '〈〉', '【】', '〔〕', '「」']
/** Beside a bit for each pair. */
const OPENING = 1 << PAIRS.length
const TRAITS = new Traits([
  ...PAIRS.map((signs, index) => [signs, 1 << index] as const),
  ['“‘（(《〈【〔「', OPENING],
])

export const pair: Rule = {
  id: 'pair',
  severity: 'warning',
  title: '括号或引号不成对',
  why: '标点少了一半，多由删改遗留，读者不知引文到哪里为止。',
  bad: '坚持新时代“枫桥经验，推动矛盾就地化解',
  good: '坚持新时代“枫桥经验”，推动矛盾就地化解',
  find({ text, pairs }) {
    const alone: number[] = []
    const open: number[] = []
    let lineEnd = 0
    for (const at of pairs) {
      if (at > lineEnd) {
        lineEnd = endOfLine(text, at)
        if (open.length > 0) alone.push(...open.splice(0))
      }
      if ((TRAITS.at(text, at) & OPENING) !== 0) open.push(at)
      else if (isPair(text, open.at(-1) ?? -1, at)) open.pop()
      else if (!isListNumber(text, at)) alone.push(at)
    }
    return [...alone, ...open].map((at) => complaint(text, at))
  },
}

const isPair = (text: string, open: number, close: number): boolean =>
  (TRAITS.at(text, open) & TRAITS.at(text, close)) !== 0

/** A pair stands in one line. */
const endOfLine = (text: string, at: number): number => {
  const feed = text.indexOf('\n', at)
  return feed < 0 ? text.length : feed
}

const NUMBERED = /(?:^|\n)[ \u3000]*[0-9一二三四五六七八九十]{1,2}$/

/** 1） at the start of a line. */
const isListNumber = (text: string, at: number): boolean =>
  NUMBERED.test(text.slice(Math.max(0, at - 6), at))

function complaint(text: string, at: number): Mark {
  const [open = '', close = ''] = PAIRS.find((signs) => signs.includes(text.charAt(at))) ?? ''
  const isOpen = (TRAITS.at(text, at) & OPENING) !== 0
  const [sign, partner] = isOpen ? [open, close] : [close, open]
  return mark({ start: at, end: at + 1 }, `“${sign}”没有配对的“${partner}”`)
}
