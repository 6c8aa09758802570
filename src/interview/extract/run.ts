import { isNumeric } from '../../report/fields.ts'
import { clausesIn, sentencesIn } from '../../text/sentences.ts'
import type { Span } from '../../text/span.ts'
import type { Scene } from './scene.ts'

const LONGEST_CLAUSE = 60
const LONGEST_RUN = 200

/**
 * The clauses that speak of one thing: from the first that names it to the end of its sentence, or
 * to a clause that gives a figure of another question. A breathless clause is left alone: where its
 * text would end nobody can tell.
 */
export function runAbout(scene: Scene, about: RegExp): Span | null {
  const found = about.exec(scene.text)
  if (!found) return null
  const clauses = clausesIn(scene.text)
  const first = clauses.findIndex((clause) => clause.end > found.index)
  const start = clauses[first]?.start
  if (start === undefined) return null
  let end = start
  for (let index = first; index < clauses.length; index++) {
    const clause = clauses[index]
    if (!clause || clause.end - start > LONGEST_RUN) break
    const words = scene.text.slice(clause.start, clause.end)
    const isMore = index === first || about.test(words)
    if (clause.end - clause.start > LONGEST_CLAUSE && hasOtherFigure(scene, clause)) break
    if (!isMore && hasOtherFigure(scene, clause)) break
    end = clause.end
    if (/[。！？!?；;]["”’）)]*$/.test(words) || scene.text[clause.end] === '\n') break
  }
  return end > start ? { start, end } : null
}

/** Whether a clause gives a figure of a field that its words name. */
function hasOtherFigure({ words, marks, asked }: Scene, clause: Span): boolean {
  const inside = (span: Span) => span.start >= clause.start && span.end <= clause.end
  return (
    marks.some((mark) => mark.kind === 'figure' && inside(mark)) &&
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
