/** A part and its versions as their readers see them. Pure. */
import { print, tellsAnswer } from '../drafting/references.ts'
import type { Facts } from '../report/facts.ts'
import { statusOf, type Version, versionOf } from '../report/version.ts'
import type { PrintedPart } from './printed-part.ts'
import type { BlockView, PartView, PlacedFinding, VersionView } from './view.ts'

/** The same printed part is shown by the same object, so that it need not be written out again. */
const shown = new WeakMap<PrintedPart, PartView>()

export function partView(
  printed: PrintedPart,
  drafting: boolean,
  findings: PlacedFinding[],
): PartView {
  const plain = shown.get(printed) ?? plainView(printed)
  shown.set(printed, plain)
  if (!drafting && findings.length === 0) return plain
  return { ...plain, status: statusOf(printed.part, drafting), findings }
}

function plainView(printed: PrintedPart): PartView {
  const { plan, part, text, heading, above, stale, references } = printed
  const { current, locked } = part
  const view: PartView = {
    id: plan.id,
    section: plan.section,
    heading,
    level: plan.level,
    above,
    status: statusOf(part),
    locked,
    stale,
    version: versionOf(part),
    text,
    blocks: blocksOf(printed),
    references: references
      .filter(tellsAnswer)
      .map(({ start, end, field }) => ({ start, end, field })),
    findings: [],
    topics: [...plan.topics],
  }
  if (!current) return view
  const { origin, why, by, at } = current
  return { ...view, origin, why, by: by.name, at }
}

const blocksOf = ({ blocks }: PrintedPart): BlockView[] =>
  blocks.flatMap(({ block, start }) => {
    if (start === null) return []
    const level = block.kind === 'heading' ? { level: block.level } : {}
    return [{ kind: block.kind, ...level, text: block.text, start }]
  })

/** An old version, printed with today's answers. */
export const versionView = (
  { prose, basis: _, ...version }: Version,
  facts: Facts,
): VersionView => ({
  ...version,
  text: print(prose, facts).text,
})
