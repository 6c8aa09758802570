import { isNumeric } from '../../report/fields.ts'
import { clausesIn, sentencesIn } from '../../text/sentences.ts'
import type { Span } from '../../text/span.ts'
import type { Scene } from './scene.ts'

const LONGEST_CLAUSE = 60
const LONGEST_RUN = 200

/**
 * The clauses that speak of one thing: from the first that names it to the end of its sentence, or
 * to a clause that gives a figure of another question. In a breathless clause it begins at the word
 * itself and must end before the next figure.
 */
export function runAbout(scene: Scene, about: RegExp): Span | null {
  const found = about.exec(scene.text)
  if (!found) return null
  const clauses = clausesIn(scene.text)
  const first = clauses.findIndex((clause) => clause.end > found.index)
  const opening = clauses[first]
  if (!opening) return null
  const start = startIn(scene, opening, found.index)
  let end = start
  for (let index = first; index < clauses.length; index++) {
    const clause = clauses[index]
    if (!clause || clause.end - start > LONGEST_RUN) break
    const words = scene.text.slice(clause.start, clause.end)
    const rest = { start: Math.max(start, clause.start), end: clause.end }
    const isNamed = index === first || about.test(words)
    if (hasOtherFigure(scene, rest) && (!isNamed || isLong(rest))) break
    end = clause.end
    if (/[。！？!?；;]["”’）)]*$/.test(words) || scene.text[clause.end] === '\n') break
  }
  const isAsked = scene.marks.some(
    (mark) => mark.kind === 'unknown' && mark.start >= start && mark.end <= end,
  )
  return end > start && !isAsked ? { start, end } : null
}

const isLong = ({ start, end }: Span): boolean => end - start > LONGEST_CLAUSE

/** The clause's own start, unless figures of other questions stand before the word. */
const startIn = (scene: Scene, clause: Span, named: number): number =>
  hasOtherFigure({ ...scene, asked: null }, { start: clause.start, end: named })
    ? named
    : clause.start

/** Whether a clause gives a figure of a field that its words name. */
function hasOtherFigure({ text, words, marks, asked }: Scene, clause: Span): boolean {
  const inside = (span: Span) => span.start >= clause.start && span.end <= clause.end
  return (
    !/减少|下降|压减|增长/.test(text.slice(clause.start, clause.end)) &&
    marks.some((mark) => mark.kind === 'figure' && !mark.shy && inside(mark)) &&
    words.some(
      (word) =>
        inside(word) &&
        word.senses.some(
          ({ strong, topic, field }) => (strong || topic === asked) && isNumeric(field),
        ),
    )
  )
}

/** Every sentence (or ；-part) that names the thing, one item each. */
export function sentencesAbout(text: string, about: RegExp): Span[] {
  return sentencesIn(text)
    .flatMap(({ start, end }) => {
      const parts: Span[] = []
      let from = start
      for (let at = start; at <= end; at++)
        if (at === end || text[at] === '；' || text[at] === ';') {
          if (at > from) parts.push({ start: from, end: at })
          from = at + 1
        }
      return parts
    })
    .filter(({ start, end }) => end - start <= LONGEST_RUN && about.test(text.slice(start, end)))
}
