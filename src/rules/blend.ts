import { phrasesIn } from './phrases.ts'
import type { Reading } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'

export const blend: Rule = {
  id: 'blend',
  severity: 'advice',
  title: '句式杂糅或残缺',
  why: '两种说法揉成一句，或漏了半句，读来不通。',
  bad: '在基层治理取得了一定进展',
  good: '在基层治理方面取得了一定进展',
  byLine: true,
  find: (reading) =>
    phrasesIn(reading, 'blends')
      .map(({ phrase, ...span }) => mark(span, phrase.note ?? ''))
      .concat(yearsRunOn(reading)),
}

const RUN_ON = /[\u4e00-\u9fff]{2,6}[乡镇](?:在|坚持|深入|认真|全面|紧)/y

/** 2026年柳溪镇坚持…… at the start of a line. */
function yearsRunOn({ text, dates }: Reading): Mark[] {
  const found: Mark[] = []
  for (const { start, end, year, month } of dates) {
    if (year === null || month !== null || !isLineStart(text, start)) continue
    RUN_ON.lastIndex = end
    if (RUN_ON.test(text)) found.push(mark({ start, end }, '时间状语之后宜加逗号'))
  }
  return found
}

const isLineStart = (text: string, at: number): boolean =>
  text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === ''
