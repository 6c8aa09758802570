import { countMismatch } from './count-mismatch.ts'
import { docNumber } from './doc-number.ts'
import { doubledMark } from './doubled-mark.ts'
import { figureWithoutFact } from './figure-without-fact.ts'
import { foreignPlace } from './foreign-place.ts'
import { lawTerm } from './law-term.ts'
import { missingAddressee } from './missing-addressee.ts'
import { missingDate } from './missing-date.ts'
import { missingSection } from './missing-section.ts'
import { missingSignature } from './missing-signature.ts'
import { nothingExamined } from './nothing-examined.ts'
import { numbering } from './numbering.ts'
import { personalData } from './personal-data.ts'
import { repetition } from './repetition.ts'
import { residue } from './residue.ts'
import type { Rule } from './rule.ts'
import { sectionOrder } from './section-order.ts'
import { wideDigit } from './wide-digit.ts'
import { wrongYear } from './wrong-year.ts'

/** Every rule, in the order in which a reader meets what they look at: whole, structure, words. */
export const RULES: readonly Rule[] = [
  nothingExamined,
  missingSection,
  sectionOrder,
  missingAddressee,
  missingSignature,
  missingDate,
  wrongYear,
  numbering,
  residue,
  lawTerm,
  foreignPlace,
  figureWithoutFact,
  countMismatch,
  repetition,
  personalData,
  doubledMark,
  docNumber,
  wideDigit,
]
