import type { Reading } from '../reading.ts'
import type { Mismatch } from './mismatch.ts'
import { isOfAll, type Mention, mentionsIn, usual } from './villages.ts'

const BOTH = new Set(['村（社区）', '村（居）', '村(社区)', '村居'])
const JOINS = new Set(['、', '和', '，'])
/** 全镇辖14个村、2个社区: what stands before the numbers of the whole unit. */
const WHOLE = /(?:辖|现有|共有|设有?|全[镇乡]有?)(?:有|了)?$/
const WHOLE_REACH = 4

/** 辖14个村、2个社区, and 17个村（社区） elsewhere: both together are all there are. */
export function villageTotal(reading: Reading): Mismatch[] {
  const { text } = reading
  const joint = mentionsIn(reading).filter(({ word }) => BOTH.has(word))
  const all = joint.length === 0 ? null : allOf(reading)
  if (!all) return []
  const { villages, communities, total } = all
  const often = usual(text, joint)
  if (often !== null && often !== total && joint.filter((each) => each.number === often).length > 1)
    return [
      {
        ...{ start: villages.start, end: communities.end },
        message: `合计${total}个，别处写${often}个${joint[0]?.word ?? ''}`,
        suggestion: '核对村和社区的数目',
      },
    ]
  const wrong = joint.filter(
    (each) => each.number > total || (each.number < total && isOfAll(text, each)),
  )
  return wrong.map(({ start, end, number, word }) => ({
    ...{ start, end },
    message: `这里写${number}个${word}，前面的村和社区合计${total}个`,
    suggestion: `${total}个${word}`,
  }))
}

/** How many villages and communities there are, of a word for both. */
export const jointCount = (reading: Reading, word: string): number | null =>
  BOTH.has(word) ? (allOf(reading)?.total ?? null) : null

type All = { villages: Mention; communities: Mention; total: number }

function allOf(reading: Reading): All | null {
  const mentions = mentionsIn(reading)
  const at = mentions.findIndex((_, index) => isPair(reading.text, mentions, index))
  const villages = mentions[at]
  const communities = mentions[at + 1]
  if (!villages || !communities) return null
  return { villages, communities, total: villages.number + communities.number }
}

/** The villages and the communities of the whole unit, one behind the other. */
function isPair(text: string, mentions: readonly Mention[], index: number): boolean {
  const one = mentions[index] as Mention
  const other = mentions[index + 1]
  return (
    one.word === '村' &&
    other?.word === '社区' &&
    JOINS.has(text.slice(one.end, other.start)) &&
    WHOLE.test(text.slice(Math.max(0, one.start - WHOLE_REACH), one.start))
  )
}
