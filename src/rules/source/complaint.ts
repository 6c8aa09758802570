import { fieldOf } from '../../report/fields.ts'
import { printQuantity } from '../../text/quantity.ts'
import type { Claim } from './claims.ts'
import type { Verdict } from './judge.ts'
import { isLength } from './units.ts'

/** What to say of a figure, and what would be right where that is known; null when it is sourced. */
export function complaint(
  text: string,
  verdict: Verdict,
): { message: string; suggestion?: string } | null {
  switch (verdict.kind) {
    case 'sourced':
      return null
    case 'unknown':
      return { message: `“${text}”没有对应的数据` }
    case 'hedged': {
      const right = said(verdict.claim)
      return { message: `“${text}”与答案的“${right}”程度词不同`, suggestion: right }
    }
    case 'unit': {
      const right = said(verdict.claim)
      return { message: `“${text}”的单位与答案“${right}”不符`, suggestion: right }
    }
    case 'elsewhere':
      return misplaced(text, verdict.claim, verdict.meant)
  }
}

function misplaced(
  text: string,
  claim: Claim,
  meant: Claim | null,
): { message: string; suggestion?: string } {
  if (!meant) {
    const { label } = fieldOf(claim.field)
    return { message: `“${text}”前后的话没有说明它是什么，“${label}”是${said(claim)}` }
  }
  const { label } = fieldOf(meant.field)
  if (meant.number === null) return { message: `“${text}”像是“${label}”，这一项没有答案` }
  const right = said(meant)
  return { message: `“${text}”用错了地方：“${label}”是${right}`, suggestion: right }
}

const said = ({ number, hedge, unit }: Claim): string =>
  printQuantity({ number: number ?? 0, hedge }, isLength(unit) ? '' : unit)
