/**
 * The whole report around a part. Rules judge reports, not parts: a part is put in its place and what
 * the rules then say more than they said before is the part's own.
 */
import { textOf } from '../../report/block.ts'
import type { Facts } from '../../report/facts.ts'
import type { Finding } from '../../report/finding.ts'
import { Checker } from '../../rules/checker.ts'
import { overlaps } from '../../text/span.ts'
import type { Objection } from '../judge.ts'
import { print } from '../references.ts'
import { type DraftedPart, printReport } from '../report.ts'

/** Judged more closely here where both speak of the same place, and here alone: we know the references. */
const OURS = 'figure-without-fact'
const OURS_ALONE = 'missing-fact'

export class Whole {
  readonly #parts: readonly DraftedPart[]
  readonly #facts: Facts
  readonly #before: readonly string[]
  /** From one attempt to the next one part changes. */
  readonly #checker = new Checker()

  /** `parts`: the report as it stands or, where nothing stands, as the templates have it. */
  constructor(parts: readonly DraftedPart[], facts: Facts) {
    this.#parts = parts
    this.#facts = facts
    this.#before = checkParts(parts, facts, this.#checker).findings.map(keyOf)
  }

  /** What the rules say with this prose in its part and did not say before. `known` is said already. */
  objections(part: string, prose: string, known: readonly Objection[]): Objection[] {
    if (this.#parts.some((each) => each.plan.id === part && each.prose === prose)) return []
    const parts = this.#parts.map((each) => (each.plan.id === part ? { ...each, prose } : each))
    const { findings, text } = checkParts(parts, this.#facts, this.#checker)
    const printed = print(prose, this.#facts).text
    const at = text.indexOf(printed)
    const before = [...this.#before]
    return findings.flatMap((finding) => {
      const old = before.indexOf(keyOf(finding))
      if (old >= 0) {
        before.splice(old, 1)
        return []
      }
      const start = Math.max(0, finding.start - at)
      const span = { start, end: Math.max(start, finding.end - at) }
      const isKnown = finding.rule === OURS && known.some((each) => overlaps(each, span))
      return isKnown || finding.rule === OURS_ALONE ? [] : [objectionOf(finding, span)]
    })
  }
}

/** The check of these parts as one report, and the text its spans index. */
export function checkParts(
  parts: readonly DraftedPart[],
  facts: Facts,
  checker: Checker,
): { findings: readonly Finding[]; text: string } {
  const text = textOf(printReport(parts, facts))
  const unit = facts.text('unit-name')
  const { year, answers } = facts
  const { findings } = checker.check(text, {
    answers,
    ...(unit !== null && { unit }),
    ...(year !== null && { year }),
  })
  return { findings, text }
}

const keyOf = ({ rule, quote, message }: Finding): string => `${rule}\n${quote}\n${message}`

const objectionOf = (
  { rule, severity, message, quote, suggestion }: Finding,
  span: { start: number; end: number },
): Objection => ({
  kind: 'rule',
  rule,
  severity,
  message: `${message}${message.includes(quote) || quote === '' ? '' : `（“${quote.slice(0, 40)}”）`}${suggestion ? `，建议：${suggestion}` : ''}`,
  ...span,
})
