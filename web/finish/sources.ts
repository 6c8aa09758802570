/** 数据来源表: every figure in the document, the answer it came from, and whose word that is. */
import type { ReportView, TopicView } from '../../src/channels/web/schema.ts'
import { labelIn } from '../desk/desk.ts'
import { nameOf } from '../paper/places.ts'
import { whenWord } from '../when.ts'
import { viaWord, W } from '../words.ts'

export type SourceRow = { part: string; words: string; label: string; quote: string; by: string }

/** One row a printed reference, in reading order. */
export const sourcesOf = (view: ReportView, topics: readonly TopicView[]): SourceRow[] =>
  view.parts.flatMap((part) =>
    part.references.map(({ start, end, field }) => {
      const answer = view.answers[field]
      return {
        part: nameOf(part),
        words: part.text.slice(start, end),
        label: labelIn(topics, field),
        quote: answer?.derived ? W.ledger.computed : (answer?.quote ?? ''),
        by:
          answer && !answer.derived
            ? `${answer.by.name} ${viaWord(answer.by.via)} ${whenWord(answer.at)}`
            : '',
      }
    }),
  )

/** Office programs take a CSV for Chinese text only with this mark in front. */
const MARK = '\ufeff'

/** A cell that a table program could take for a formula is kept as text. */
const cell = (text: string): string => `"${text.replace(/^[=+\-@]/, "'$&").replaceAll('"', '""')}"`

export const csvOf = (rows: readonly SourceRow[]): string =>
  MARK +
  [W.sources.head, ...rows.map((row) => [row.part, row.words, row.label, row.quote, row.by])]
    .map((cells) => cells.map(cell).join(','))
    .join('\r\n')
