/** A part and its versions as their readers see them. Pure. */
import { basisOf } from '../drafting/basis.ts'
import { print } from '../drafting/references.ts'
import type { Facts } from '../report/facts.ts'
import { statusOf, type Version, versionOf } from '../report/version.ts'
import type { DocumentPart } from './document.ts'
import type { Checked } from './findings.ts'
import type { BlockView, PartView, VersionView } from './view.ts'

/** `pale` is the part as the templates would write it: shown until somebody drafts it. */
type Around = { facts: Facts; checked: Checked; drafting: boolean; pale: DocumentPart }

export function partView(
  drafted: DocumentPart,
  { facts, checked, drafting, pale }: Around,
): PartView {
  const { plan, part, heading, above } = drafted
  const shown = part.current ? drafted : pale
  const { current, locked } = part
  const view: PartView = {
    id: plan.id,
    section: plan.section,
    heading,
    level: plan.level,
    above,
    status: statusOf(part, drafting),
    locked,
    stale: current !== null && current.basis !== basisOf(plan, facts),
    version: versionOf(part),
    text: shown.text,
    blocks: blocksOf(shown),
    references: shown.references.map(({ start, end, field }) => ({ start, end, field })),
    findings: checked.findings.filter((finding) => finding.part === plan.id),
    topics: [...plan.topics],
  }
  if (!current) return view
  const { origin, why, by, at } = current
  return { ...view, origin, why, by: by.name, at }
}

const blocksOf = ({ blocks }: DocumentPart): BlockView[] =>
  blocks.flatMap(({ block, start }) =>
    start === null
      ? []
      : [
          {
            kind: block.kind,
            ...(block.kind === 'heading' && { level: block.level }),
            text: block.text,
            start,
          },
        ],
  )

/** An old version, printed with today's answers. */
export const versionView = (
  { prose, basis: _, ...version }: Version,
  facts: Facts,
): VersionView => ({
  ...version,
  text: print(prose, facts).text,
})
