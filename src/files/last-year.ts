/**
 * An existing report → proposed answers, each with the words it was read from. Nothing is taken as
 * an answer: the clerk confirms. Refuses to guess: a figure that is not in its quote is never
 * proposed, and what the report tells twice and differently is left out. Pure.
 */
import { fieldOf } from '../report/fields.ts'
import { readManuscript } from '../report/manuscript.ts'
import { figureProposals } from './last-year/figures.ts'
import type { Proposal } from './last-year/proposal.ts'
import { wordProposals } from './last-year/words.ts'

export type { Proposal } from './last-year/proposal.ts'

/** Proposals in reading order, at most one a field. Derived fields only where a part is missing. */
export function proposalsIn(text: string): Proposal[] {
  const manuscript = readManuscript(text)
  const proposals = [...wordProposals(manuscript), ...figureProposals(manuscript)]
  const known = new Set(proposals.map(({ field }) => field))
  return proposals
    .filter(({ field }) => !isComputable(field, known))
    .sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Whether a rate follows from two numbers that are proposed themselves. */
function isComputable(field: string, known: ReadonlySet<string>): boolean {
  const operands = /\((.+?), (.+?)\)/.exec(fieldOf(field).derived ?? '')
  return operands !== null && known.has(operands[1] ?? '') && known.has(operands[2] ?? '')
}
