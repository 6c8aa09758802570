import { addresseeOrgan } from './addressee-organ.ts'
import { adverbDe } from './adverb-de.ts'
import { blend } from './blend.ts'
import { brokenParagraph } from './broken-paragraph.ts'
import { cause } from './cause.ts'
import { collocation } from './collocation.ts'
import { contradiction } from './contradiction.ts'
import { countMismatch } from './count-mismatch.ts'
import { dateZero } from './date-zero.ts'
import { docNumber } from './doc-number.ts'
import { doubled } from './doubled.ts'
import { doubledMark } from './doubled-mark.ts'
import { emptyPraise } from './empty-praise.ts'
import { endMark } from './end-mark.ts'
import { enumeration } from './enumeration.ts'
import { figureWithoutFact } from './figure-without-fact.ts'
import { fixedDayDot } from './fixed-day-dot.ts'
import { foreignPlace } from './foreign-place.ts'
import { foreignUnit } from './foreign-unit.ts'
import { groupTwice } from './group-twice.ts'
import { halfSentence } from './half-sentence.ts'
import { halfWidth } from './half-width.ts'
import { headingBody } from './heading-body.ts'
import { headingYear } from './heading-year.ts'
import { jiNamely } from './ji-namely.ts'
import { lateDate } from './late-date.ts'
import { latin } from './latin.ts'
import { lawTerm } from './law-term.ts'
import { lawTitle } from './law-title.ts'
import { lead } from './lead.ts'
import { leaderName } from './leader-name.ts'
import { listComma } from './list-comma.ts'
import { listEnd } from './list-end.ts'
import { long } from './long.ts'
import { missingAddressee } from './missing-addressee.ts'
import { missingCanon } from './missing-canon.ts'
import { missingDate } from './missing-date.ts'
import { missingFact } from './missing-fact.ts'
import { missingSection } from './missing-section.ts'
import { missingSignature } from './missing-signature.ts'
import { mixedNumerals } from './mixed-numerals.ts'
import { name } from './name.ts'
import { noFigure } from './no-figure.ts'
import { nothingExamined } from './nothing-examined.ts'
import { numberForm } from './number-form.ts'
import { numbering } from './numbering.ts'
import { offTopic } from './off-topic.ts'
import { outdated } from './outdated.ts'
import { pair } from './pair.ts'
import { parallelHeadings } from './parallel-headings.ts'
import { partAndAll } from './part-and-all.ts'
import { personalData } from './personal-data.ts'
import { power } from './power.ts'
import { quoteBracket } from './quote-bracket.ts'
import { quoteMissing } from './quote-missing.ts'
import { relativeTime } from './relative-time.ts'
import { repetition } from './repetition.ts'
import { replaced } from './replaced.ts'
import { residue } from './residue.ts'
import type { Rule } from './rule.ts'
import { sameEvent } from './same-event.ts'
import { sectionName } from './section-name.ts'
import { sectionOrder } from './section-order.ts'
import { setPhraseComma } from './set-phrase-comma.ts'
import { sharedText } from './shared-text.ts'
import { space } from './space.ts'
import { termVariants } from './term-variants.ts'
import { title } from './title.ts'
import { titleComma } from './title-comma.ts'
import { titleMarks } from './title-marks.ts'
import { tone } from './tone.ts'
import { topicGap } from './topic-gap.ts'
import { twoLevels } from './two-levels.ts'
import { typo } from './typo.ts'
import { unitWord } from './unit-word.ts'
import { unverifiedName } from './unverified-name.ts'
import { vagueCount } from './vague-count.ts'
import { wideDigit } from './wide-digit.ts'
import { wrongYear } from './wrong-year.ts'

/** Every rule, in the order in which a reader meets what they look at: the whole, its parts, its words. */
export const RULES: readonly Rule[] = [
  // the report as a whole
  nothingExamined,
  title,
  missingSection,
  sectionOrder,
  sectionName,
  missingAddressee,
  addresseeOrgan,
  lead,
  missingSignature,
  missingDate,
  // years, headings and lists
  wrongYear,
  lateDate,
  dateZero,
  headingYear,
  headingBody,
  parallelHeadings,
  numbering,
  enumeration,
  cause,
  halfSentence,
  topicGap,
  offTopic,
  noFigure,
  brokenParagraph,
  endMark,
  // residue and punctuation
  residue,
  replaced,
  latin,
  space,
  halfWidth,
  doubledMark,
  docNumber,
  wideDigit,
  pair,
  listComma,
  listEnd,
  setPhraseComma,
  titleComma,
  quoteBracket,
  quoteMissing,
  fixedDayDot,
  adverbDe,
  jiNamely,
  // names and terms
  lawTerm,
  leaderName,
  name,
  outdated,
  missingCanon,
  unverifiedName,
  lawTitle,
  titleMarks,
  termVariants,
  typo,
  power,
  // figures, dates and counts
  figureWithoutFact,
  missingFact,
  contradiction,
  countMismatch,
  unitWord,
  numberForm,
  mixedNumerals,
  twoLevels,
  vagueCount,
  relativeTime,
  // copies and foreign words
  repetition,
  sharedText,
  doubled,
  sameEvent,
  foreignPlace,
  foreignUnit,
  groupTwice,
  partAndAll,
  // manner
  personalData,
  emptyPraise,
  tone,
  collocation,
  blend,
  long,
]
