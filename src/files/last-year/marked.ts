/** Sentences with their figures as single signs, so that cues read words and figures alike. */
import type { Figure } from '../../text/figures.ts'
import { contains, type Span } from '../../text/span.ts'
import { CLOSED_MARK, MARK_LIMIT, OPEN_MARK } from './cue.ts'

export type Marked = {
  text: string
  figures: readonly Figure[]
  offsets: readonly number[]
  span: Span
}

/** Marks that writers mix with their full-width forms. */
const WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '(': '（',
  ')': '）',
}

/** A figure of another year, or a difference between two years, answers nothing about this one. */
const OTHER_YEAR = /(?:上年|去年|前年|上一年|同比|同期)[^，。；）\ue000-\uf8ff]{0,8}$/
const DIFFERENCE = /(?:增加|增长|减少|下降|提高|降低|上升)了?$/

/** A sentence without blanks; `offsets` leads each of its signs back into the report. */
export function marked(report: string, span: Span, all: readonly Figure[]): Marked {
  const figures = all.filter((figure) => contains(span, figure)).slice(0, MARK_LIMIT)
  let text = ''
  const offsets: number[] = []
  let next = 0
  for (let at = span.start; at < span.end; at++) {
    const figure = figures[next]
    const sign = report[at] ?? ''
    if (figure?.start === at) {
      const base = isOther(text) ? CLOSED_MARK : OPEN_MARK
      text += String.fromCharCode(base + next)
      offsets.push(at)
      at = figure.end - 1
      next += 1
    } else if (!/[\s\u3000\u00a0\ue000-\uf8ff]/.test(sign)) {
      text += WIDTH[sign] ?? sign
      offsets.push(at)
    }
  }
  return { text, figures, offsets, span }
}

/** 上年结转 counts what this year took over. */
const CARRIED = /结转$/

const isOther = (before: string): boolean =>
  !CARRIED.test(before) && (OTHER_YEAR.test(before) || DIFFERENCE.test(before))
