import { type Mark, mark, type Rule } from './rule.ts'

type Half = { sign: string; partner: string; opens: boolean }

const halves = (open: string, close: string, sign = open, partner = close): [number, Half][] => [
  [open.charCodeAt(0), { sign, partner, opens: true }],
  [close.charCodeAt(0), { sign: partner, partner: sign, opens: false }],
]
/** What a sign is half of, by its code; half-width brackets pair with full-width ones. */
const HALVES = new Map([
  ...halves('“', '”'),
  ...halves('‘', '’'),
  ...halves('（', '）'),
  ...halves('(', ')', '（', '）'),
  ...halves('《', '》'),
  ...halves('〈', '〉'),
  ...halves('【', '】'),
  ...halves('〔', '〕'),
  ...halves('「', '」'),
])
const halfAt = (text: string, at: number): Half | undefined => HALVES.get(text.charCodeAt(at))

export const pair: Rule = {
  id: 'pair',
  severity: 'warning',
  title: '括号或引号不成对',
  why: '标点少了一半，多由删改遗留，读者不知引文到哪里为止。',
  bad: '坚持新时代“枫桥经验，推动矛盾就地化解',
  good: '坚持新时代“枫桥经验”，推动矛盾就地化解',
  find({ text, pairs }) {
    const alone: number[] = []
    let open: number[] = []
    let lineEnd = 0
    for (const at of pairs) {
      if (at > lineEnd) {
        lineEnd = endOfLine(text, at)
        if (open.length > 0) alone.push(...open)
        if (open.length > 0) open = []
      }
      const half = halfAt(text, at)
      if (half?.opens) open.push(at)
      else if (open.length > 0 && isPair(text, open[open.length - 1] ?? 0, half)) open.pop()
      else if (!isListNumber(text, at)) alone.push(at)
    }
    return [...alone, ...open].map((at) => complaint(text, at))
  },
}

const isPair = (text: string, open: number, close: Half | undefined): boolean =>
  halfAt(text, open)?.sign === close?.partner

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
  const { sign, partner } = halfAt(text, at) ?? { sign: '', partner: '' }
  return mark({ start: at, end: at + 1 }, `“${sign}”没有配对的“${partner}”`)
}
