/**
 * How the party secretary and the head of government did their duty: each with his own deeds; a
 * meeting that is told as a deed is not told again in the list of meetings.
 */
import type { Facts } from '../../report/facts.ts'
import type { Composed, Passage } from '../passage.ts'
import type { Voice } from '../voice.ts'
import { itemsOf, retold } from './items.ts'

const meetings: Composed = (facts: Facts, voice: Voice) => {
  const count = facts.number('head-meetings')
  if (count === 0)
    return voice.pick('meetings/none', [
      '{{head-meetings!全年党政主要负责人未主持召开法治工作专题会议}}',
      '{{head-meetings!党政主要负责人年内没有主持法治工作专题会议}}',
    ])
  const told = new Set(
    [...itemsOf('head-party', facts), ...itemsOf('head-gov', facts)]
      .filter((deed) => deed.date && deed.text.includes('会'))
      .map((deed) => deed.date),
  )
  const between = voice.pick('meetings/between', ['', '会议', '的会议'])
  const list = itemsOf('head-meeting-items', facts)
    .filter((item) => !item.date || !told.has(item.date))
    .map((item) => retold('head-meeting-items', item, between))
    .join('，')
  if (count === null) return list ? `主要负责人主持研究法治工作的会议有：${list}` : null
  const opening = voice.pick('meetings', [
    '党政主要负责人全年主持研究法治工作的会议{{head-meetings}}',
    '由党政主要负责人主持的法治工作会议共{{head-meetings}}',
    '研究法治工作的会议由党政主要负责人主持{{head-meetings}}',
  ])
  return list ? `${opening}，其中${list}` : opening
}

/** Words that already say who did it. */
const SUBJECT = /^(?:我?[镇乡]|街道|我街道|党|书记|主任|主要|政府|两位|全体)/

/** One leader's deeds after his title, in the order they were answered. */
const deeds =
  (field: 'head-party' | 'head-gov', title: string): Composed =>
  (facts, voice) => {
    const items = itemsOf(field, facts).map((item) => item.reference)
    if (items.length === 0)
      return facts.isZero(field) ? `${title}{{${field}!年内没有具体履职事项的记录}}` : null
    const [first = ''] = facts.list(field)
    const subject = SUBJECT.test(first) ? '' : title
    return `${subject}${items.join(voice.pick(`deeds/${field}`, ['，', '；']))}`
  }

export const headDuties: Passage = [
  [meetings],
  [deeds('head-party', '{{unit-kind.secretary}}'), deeds('head-gov', '{{unit-kind.head}}')],
]

/** Examples given for both leaders: told of “主要负责人” unless the answer names its subject. */
const examples =
  (
    field: 'head-decision' | 'head-enforce' | 'head-guarantee',
    openings: readonly [string, ...string[]],
  ): Composed =>
  (facts, voice) => {
    const [first] = facts.list(field)
    if (!first) return null
    const opening = voice.pick(`examples/${field}`, openings)
    return `${opening}${SUBJECT.test(first) ? '' : '主要负责人'}{{${field}}}`
  }

export const headConduct: Passage = [
  [
    [
      '党政主要负责人带头学法{{head-study}}[，讲法治课{{head-lectures}}]',
      '主要负责人带头参加学法{{head-study}}[，讲授法治课{{head-lectures}}]',
      '党政主要负责人全年学法{{head-study}}[、讲法治课{{head-lectures}}]',
      '{{head-study!全年主要负责人未组织带头学法}}[，讲法治课{{head-lectures}}]',
      '主要负责人讲法治课{{head-lectures}}',
    ],
    [
      '主要负责人[{{head-shufa-date}}][在{{head-shufa-scope}}上]{{head-shufa?进行了述法}}',
      '党政主要负责人{{head-shufa?年终作了述法}}[，日期为{{head-shufa-date}}][，范围为{{head-shufa-scope}}]',
      '{{head-shufa?主要负责人作了年终述法}}[，时间为{{head-shufa-date}}][，范围是{{head-shufa-scope}}]',
      '{{head-shufa!主要负责人年终未述法}}',
    ],
  ],
  [
    examples('head-decision', ['', '依法决策上，', '在依法决策把关中，']),
    examples('head-enforce', ['', '支持执法和司法工作，', '在支持执法、司法方面，']),
    examples('head-guarantee', ['', '工作保障方面，', '为保障法治工作，']),
    [
      '主要负责人{{head-clean?不违规干预司法活动、不插手具体案件处理}}',
      '党政主要负责人{{head-clean?没有违规干预司法、插手具体案件}}',
      '党政主要负责人{{head-clean?做到不干预司法活动、不插手案件办理}}',
    ],
  ],
]

export const LEADERSHIP_HEADINGS = {
  'head-duties': ['切实履行组织领导职责', '履行组织推动职责', '靠前履行领导职责'],
  'head-conduct': ['带头学法用法述法', '带头尊法学法守法用法', '以身作则学法用法'],
} as const
