import { type Mark, mark, type Rule } from './rule.ts'

const CLOSE: Record<string, string> = {
  '“': '”',
  '‘': '’',
  '（': '）',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
  '「': '」',
}
const OPEN = Object.fromEntries(Object.entries(CLOSE).map(([open, close]) => [close, open]))
/** Half-width brackets pair with full-width ones. */
const SIGNS = new Map(
  [...Object.entries(CLOSE).flat(), '(（', ')）'].map((signs) => [
    signs.charCodeAt(0),
    signs.at(-1),
  ]),
)

export const pair: Rule = {
  id: 'pair',
  severity: 'warning',
  title: '括号或引号不成对',
  why: '标点少了一半，多由删改遗留，读者不知引文到哪里为止。',
  bad: '坚持新时代“枫桥经验，推动矛盾就地化解',
  good: '坚持新时代“枫桥经验”，推动矛盾就地化解',
  *find({ text, pairs }) {
    let open: Open[] = []
    let lineEnd = 0
    for (const at of pairs) {
      if (at > lineEnd) {
        yield* open.map(unclosed)
        open = []
        lineEnd = endOfLine(text, at)
      }
      const sign = SIGNS.get(text.charCodeAt(at)) ?? ''
      const opener = OPEN[sign]
      if (!opener) open.push({ sign, at })
      else if (open.at(-1)?.sign === opener) open.pop()
      else if (!isListNumber(text, at)) yield complaint(at, sign, opener)
    }
    yield* open.map(unclosed)
  },
}

type Open = { sign: string; at: number }

/** A pair stands in one line. */
const endOfLine = (text: string, at: number): number => {
  const feed = text.indexOf('\n', at)
  return feed < 0 ? text.length : feed
}

const NUMBERED = /(?:^|\n)[ \u3000]*[0-9一二三四五六七八九十]{1,2}$/

/** 1） at the start of a line. */
const isListNumber = (text: string, at: number): boolean =>
  NUMBERED.test(text.slice(Math.max(0, at - 6), at))

const unclosed = ({ sign, at }: Open): Mark => complaint(at, sign, CLOSE[sign] ?? '')

const complaint = (at: number, sign: string, partner: string): Mark =>
  mark({ start: at, end: at + 1 }, `“${sign}”没有配对的“${partner}”`)
