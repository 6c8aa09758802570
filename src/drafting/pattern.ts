/**
 * Sentence patterns: Chinese words with references and `[optional]` stretches. A pattern fits when
 * the answers support every reference outside brackets; a bracket is printed when they support all
 * of its own. Filling keeps references as they are: the result is prose, not printed text.
 */
import { isRequired } from '../report/checklist.ts'
import type { Facts } from '../report/facts.ts'
import { fieldOf } from '../report/fields.ts'
import { piecesOf, resolve } from './references.ts'

type Node = { kind: 'words'; text: string } | { kind: 'optional'; nodes: Node[] }

/**
 * A filled pattern, and how much it tells: one for each reference, and far more for each that the
 * report must have, so that no optional detail ever displaces a required fact.
 */
export type Filled = { prose: string; tells: number }

const REQUIRED_WEIGHT = 100

const cache = new Map<string, Node[]>()

/** Fills a pattern, or null when it does not fit. `keep` may drop optional stretches (a terser text). */
export function fill(
  pattern: string,
  facts: Facts,
  keep: (prose: string) => boolean = () => true,
): Filled | null {
  const nodes = cache.get(pattern) ?? parse(pattern)
  cache.set(pattern, nodes)
  const filled = fillNodes(nodes, facts, keep)
  return filled && { ...filled, prose: tidy(filled.prose) }
}

function fillNodes(nodes: Node[], facts: Facts, keep: (prose: string) => boolean): Filled | null {
  let prose = ''
  let tells = 0
  for (const node of nodes) {
    if (node.kind === 'words') {
      const carried = supported(node.text, facts)
      if (carried === null) return null
      prose += node.text
      tells += carried
    } else {
      const inner = fillNodes(node.nodes, facts, keep)
      if (!inner || inner.tells === 0 || !keep(inner.prose)) continue
      prose += inner.prose
      tells += inner.tells
    }
  }
  return { prose, tells }
}

/** How much the words tell, or null when a reference in them has nothing to print. */
function supported(words: string, facts: Facts): number | null {
  let count = 0
  for (const piece of piecesOf(words)) {
    if (typeof piece === 'string') continue
    if (resolve(piece.reference, facts) === null) return null
    count += worth(piece.reference.field, facts)
  }
  return count
}

function worth(field: string, facts: Facts): number {
  if (isAboutTown(field)) return 0
  return isRequired(fieldOf(field), facts) ? REQUIRED_WEIGHT : 1
}

/** 我镇, 全镇, 县委: words for the unit itself say nothing that was done. */
export const isAboutTown = (field: string): boolean =>
  field === 'unit-kind' ||
  field === 'unit-name' ||
  field === 'county-name' ||
  field === 'report-year'

function parse(pattern: string): Node[] {
  const stack: Node[][] = [[]]
  for (const piece of pattern.split(/([[\]])/)) {
    const top = stack.at(-1)
    if (!top) throw new Error(`unbalanced brackets in “${pattern}”`)
    if (piece === '[') stack.push([])
    else if (piece === ']') {
      stack.pop()
      const outer = stack.at(-1)
      if (!outer) throw new Error(`unbalanced brackets in “${pattern}”`)
      outer.push({ kind: 'optional', nodes: top })
    } else if (piece !== '') top.push({ kind: 'words', text: piece })
  }
  const [nodes, ...open] = stack
  if (!nodes || open.length > 0) throw new Error(`unbalanced brackets in “${pattern}”`)
  return nodes
}

/** Marks left over where an optional stretch fell away. */
const tidy = (prose: string): string =>
  prose
    .replace(/[，、；：]+(?=[。；])/g, '')
    .replace(/([，；：])[，、；]+/g, '$1')
    .replace(/、[，；]/g, (marks) => marks.slice(1))
    .replace(/^[，、；：]+|[，、；：。]+$/g, '')
