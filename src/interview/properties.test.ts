import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ALL_TOPICS, topicById } from '../report/fields.ts'
import type { Report } from '../report/report.ts'
import { sameContent } from './record.ts'
import { Clerk } from './testing/clerk.ts'

const PROFILE = topicById('unit-basics').example
/** One message a topic; each names what it speaks of, so that it can come at any time. */
const MESSAGES = [
  '排查矛盾纠纷268件，化解矛盾纠纷263件，调委会17个，调解员68名',
  '信访57件，信访办结56件',
  '法律顾问2名，合同审查47份',
  '处罚17件，简易程序9件，普通程序8件',
  '学校4所，法治副校长4名，进校园8场次',
  '领导接访48次，应急演练6次',
  '横幅46条，院坝会32场次',
  '检察建议没有，司法建议没有',
  '12345工单642件，走访企业96家次',
]

const withProfile = async (): Promise<Clerk> => new Clerk().opens().says(PROFILE)
const toldAfter = async (messages: readonly string[]) => {
  const clerk = await withProfile()
  for (const message of messages) await clerk.says(message)
  return clerk.told()
}

describe('answers', () => {
  test('any order of the same answers gives the same stored answers', async () => {
    const expected = await toldAfter(MESSAGES)
    expect(Object.keys(expected).length).toBeGreaterThan(20)
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(MESSAGES, { minLength: MESSAGES.length }),
        async (order) => {
          expect(await toldAfter(order)).toEqual(expected)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('plans told before the shortcomings end up the same', async () => {
    const both = ['shortcomings', 'plans'] as const
    const inOrder = async (topics: readonly string[]) => {
      const clerk = await withProfile()
      for (const topic of topics) {
        clerk.report = { ...clerk.report, talk: { ...clerk.report.talk, asked: topic } }
        await clerk.says(topicById(topic).example)
      }
      return clerk.told()
    }
    expect(await inOrder(both.toReversed())).toEqual(await inOrder(both))
  })

  test('editing one answer changes no other', async () => {
    const clerk = await withProfile()
    for (const message of MESSAGES) await clerk.says(message)
    const numeric = Object.entries(clerk.report.answers).filter(
      ([, answer]) => answer.kind === 'given' && answer.value.type === 'quantity',
    )
    for (const [field] of numeric) {
      const edited = new Clerk(withRestated(clerk.report, field))
      await edited.says('改1 5')
      const others = Object.entries(edited.report.answers).filter(([id]) => id !== field)
      for (const [id, answer] of others) expect(answer, id).toBe(clerk.report.answers[id])
      expect(edited.report.answers[field]).toMatchObject({ value: { number: 5 } })
    }
  })
})

const withRestated = (report: Report, field: string): Report => ({
  ...report,
  talk: { ...report.talk, restated: [field] },
})

const word = fc.constantFrom(
  ...[
    '排查',
    '化解',
    '268件',
    '没有',
    '不清楚',
    '改1',
    '撤回',
    '是',
    '否',
    '跳过',
    '无',
    '？',
    '<b>',
    '😊',
  ],
  ...[
    '起草',
    '重写3',
    '看1',
    '进度',
    '一是',
    '原因是',
    '2月3日',
    '书记：',
    '　',
    '\n',
    '，',
    '。',
    '不对',
    '５０',
  ],
)
const anyMessage = fc.oneof(
  fc.string({ maxLength: 40, unit: 'grapheme' }),
  fc.array(word, { maxLength: 8 }).map((words) => words.join('')),
)
/** What takes an answer away or replaces it on purpose. */
const TAKES_BACK = /撤回|撤销|退回/

describe('any conversation', () => {
  test('never throws, never erases, always answers, and 撤回 restores exactly', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyMessage, { maxLength: 12 }),
        fc.constantFrom(...ALL_TOPICS.map(({ id }) => id)),
        async (messages, topic) => {
          const clerk = await withProfile()
          clerk.report = { ...clerk.report, talk: { ...clerk.report.talk, asked: topic } }
          for (const message of messages) {
            const before = clerk.report.answers
            const steps = clerk.report.talk.changes.length
            await clerk.says(message)
            expect(clerk.hears()).not.toBe('')
            if (TAKES_BACK.test(message)) continue
            expect(Object.keys(clerk.report.answers)).toEqual(
              expect.arrayContaining(Object.keys(before)),
            )
            if (clerk.report.talk.changes.length === steps) {
              expect(clerk.report.answers).toEqual(before)
              continue
            }
            const after = clerk.report
            await clerk.says('撤回')
            expect(clerk.report.answers).toEqual(before)
            clerk.report = after
          }
        },
      ),
      { numRuns: 150 },
    )
  })

  test('the same arguments give the same outcome', async () => {
    const [one, two] = [await withProfile(), await withProfile()]
    for (const message of MESSAGES) {
      await one.says(message)
      await two.says(message)
    }
    expect(one.report).toEqual(two.report)
    expect(one.replies).toEqual(two.replies)
  })

  test('the same value said again changes nothing', async () => {
    const clerk = await withProfile()
    for (const message of MESSAGES) await clerk.says(message)
    const { answers } = clerk.report
    for (const message of MESSAGES) await clerk.says(message)
    for (const [field, answer] of Object.entries(clerk.report.answers)) {
      const before = answers[field]
      expect(before && sameContent(before, answer), field).toBe(true)
    }
  })
})
