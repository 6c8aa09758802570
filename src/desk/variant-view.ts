/** What words for a part would do to it: sentences, facts, findings. Pure; shows, keeps nothing. */
import { isAboutTown } from '../drafting/pattern.ts'
import type { PartPlan } from '../drafting/plan.ts'
import { fieldsIn, type Printed, print, tellsAnswer } from '../drafting/references.ts'
import type { Facts } from '../report/facts.ts'
import { fieldOf } from '../report/fields.ts'
import type { Report } from '../report/report.ts'
import { type Part, withVersion } from '../report/version.ts'
import { Checker } from '../rules/checker.ts'
import { datesIn } from '../text/dates.ts'
import { diffSentences } from '../text/diff.ts'
import { figuresIn } from '../text/figures.ts'
import { overlaps, slice } from '../text/span.ts'
import { documentOf, printedParts } from './document.ts'
import { checkDocument } from './findings.ts'
import { printAnew } from './printed-part.ts'
import type { PlacedFinding } from './view.ts'
import type { VariantView } from './view-variant.ts'

type Compared = Pick<VariantView, 'lost' | 'changed' | 'dropped' | 'changes'>
type Print = ReturnType<typeof print>

/** Which sentences, facts and figures change when `young` takes the place of `old` (both prose). */
export function comparedWith(old: string, young: string, facts: Facts): Compared {
  const [before, after] = [print(old, facts), print(young, facts)]
  const left = new Set(fieldsIn(young))
  const told = fieldsIn(old).filter((field) => !isAboutTown(field) && facts.content(field))
  const labelled = (field: string) => ({ field, label: fieldOf(field).label })
  return {
    changes: diffSentences(before.text, after.text),
    lost: told.filter((field) => !left.has(field)).map(labelled),
    changed: told.flatMap((field) => {
      const from = saidOf(before, field, isValue)
      const to = saidOf(after, field, isValue) || saidOf(after, field)
      return from === '' || to === '' || from === to ? [] : [{ ...labelled(field), from, to }]
    }),
    dropped: unanswered(before).filter((words) => !after.text.includes(words)),
  }
}

/** {{head-shufa?年终述法}} prints words of ours and no value. */
const isValue = ({ source }: Printed): boolean => !/[?!]/.test(source)

/** How a text tells a field, each way once, in reading order. */
function saidOf({ text, references }: Print, field: string, which = (_: Printed) => true): string {
  const said = references.filter((each) => each.field === field && which(each))
  return [...new Set(said.map((each) => slice(text, each)))].join('、')
}

/** Figures and dates that a person wrote and no answer stands behind. */
const unanswered = ({ text, references }: Print): string[] => {
  const loose = [...figuresIn(text), ...datesIn(text)].filter(
    (figure) => !references.some((reference) => overlaps(reference, figure)),
  )
  return [...new Set(loose.map((figure) => slice(text, figure)))]
}

/** The printed text and where it tells answers. */
export function shownOf(prose: string, facts: Facts): Pick<VariantView, 'text' | 'references'> {
  const { text, references } = print(prose, facts)
  return {
    text,
    references: references
      .filter(tellsAnswer)
      .map(({ start, end, field }) => ({ start, end, field })),
  }
}

/**
 * Looks at words in their part's place: what would be found in the part, and elsewhere what is not
 * found as it stands. Other words have the same number until one is kept, so nothing is remembered.
 */
export function lookerAt(report: Report, plan: PartPlan, facts: Facts) {
  const parts = printedParts(report, facts)
  const checker = new Checker()
  const checked = (printed = parts) =>
    checkDocument(documentOf(printed), report, facts, checker).findings
  const known = new Set(checked().map(keyOf))
  return (prose: string): PlacedFinding[] => {
    const inPlace = parts.map((each) =>
      each.plan.id === plan.id ? printAnew(each.plan, worded(each.part, prose), facts) : each,
    )
    return checked(inPlace).filter((each) => each.part === plan.id || !known.has(keyOf(each)))
  }
}

const worded = (part: Part, prose: string): Part =>
  withVersion(part, { prose, origin: 'model', by: NOBODY, at: '', why: '', basis: '' })

const NOBODY = { name: '', via: 'api' } as const

const keyOf = ({ rule, quote, message }: PlacedFinding): string => `${rule}\n${quote}\n${message}`
