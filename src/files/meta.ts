/** What red head and 版记 of the filed copy take from the answers; what is not answered is not printed. */
import type { Answers } from '../report/answer.ts'
import { factsOf } from '../report/facts.ts'
import type { Meta } from './page/typeset.ts'

export function metaOf(answers: Answers): Meta {
  const facts = factsOf(answers)
  const docNumber = facts.text('doc-number')
  const signer = facts.text('signer')
  const cc = facts.text('cc-organ')
  return { ...(docNumber && { docNumber }), ...(signer && { signer }), ...(cc && { cc }) }
}
