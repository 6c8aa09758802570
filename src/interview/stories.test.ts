/** Whole conversations, from the first word to the last. */
import { describe, expect, test } from 'vitest'
import { planParts } from '../drafting/plan.ts'
import { draftPart } from '../drafting/template.ts'
import { voiceOf } from '../drafting/voice.ts'
import { openItems } from '../report/checklist.ts'
import { factsOf } from '../report/facts.ts'
import { ALL_TOPICS, topicById } from '../report/fields.ts'
import type { Report } from '../report/report.ts'
import { emptyPart, withVersion } from '../report/version.ts'
import { Clerk } from './testing/clerk.ts'

/** Says the example of whatever is asked, until nothing is asked. */
async function answerAll(clerk: Clerk): Promise<string[]> {
  const asked: string[] = []
  while (clerk.report.talk.asked && asked.length < 60) {
    asked.push(clerk.report.talk.asked)
    await clerk.says(topicById(clerk.report.talk.asked).example)
  }
  return asked
}

/** The report with every part drafted from templates, as the desk would store it. */
function drafted(report: Report): Report {
  const facts = factsOf(report.answers)
  const by = { name: '主笔', via: 'page' as const }
  const version = { origin: 'template' as const, by, at: report.createdAt, why: '起草', basis: '' }
  const parts = planParts(facts, voiceOf(facts)).map((plan) =>
    withVersion(emptyPart(plan.id), { ...version, prose: draftPart(plan, facts) }),
  )
  return { ...report, parts: Object.fromEntries(parts.map((part) => [part.id, part])) }
}

describe('a clerk who has everything at hand', () => {
  test('answers each topic once, in order, and has nothing left open', async () => {
    const clerk = new Clerk().opens()
    const asked = await answerAll(clerk)
    expect(asked).toEqual(ALL_TOPICS.map(({ id }) => id))
    expect(openItems(clerk.report.answers)).toEqual([])
    expect(clerk.hears()).toContain('题都问完了。回“起草”就写出全文')
    expect(Object.keys(clerk.report.answers).length).toBeGreaterThan(140)
  })

  test('then drafts, looks at a part, rewrites it, and takes the file', async () => {
    const clerk = new Clerk().opens()
    await answerAll(clerk)
    expect((await clerk.says('看3')).hears()).toContain('还没有初稿')
    expect((await clerk.says('起草')).effects).toEqual([{ kind: 'draft' }])
    clerk.report = drafted(clerk.report)
    expect((await clerk.says('看第三部分')).hears()).toContain('出庭应诉')
    await clerk.says('第三部分再短些')
    expect(clerk.effects).toEqual([{ kind: 'draft', parts: ['leadership'], instruction: '再短些' }])
    expect(clerk.hears()).toContain('别处不动')
    await clerk.says('重写第一部分（一）')
    expect(clerk.effects).toEqual([{ kind: 'draft', parts: ['measures.study'] }])
    for (const [word, kind] of [
      ['检查', 'check'],
      ['导出', 'export'],
      ['网页', 'link'],
      ['取消', 'cancel'],
    ])
      expect((await clerk.says(word ?? '')).effects).toEqual([{ kind }])
    expect((await clerk.says('绑定 482913')).effects).toEqual([{ kind: 'bind', code: '482913' }])
  })

  test('a locked part is not rewritten', async () => {
    const clerk = new Clerk().opens()
    await answerAll(clerk)
    const { parts, ...report } = drafted(clerk.report)
    const plans = parts.plans
    clerk.report = {
      ...report,
      parts: { ...parts, ...(plans ? { plans: { ...plans, locked: true } } : {}) },
    }
    await clerk.says('重写4 短些')
    expect(clerk.effects).toEqual([])
    expect(clerk.hears()).toContain('已经锁定')
  })
})

describe('a clerk who is interrupted', () => {
  test('comes back to the question he stopped at, with everything kept', async () => {
    const clerk = await new Clerk().opens().says('2026年的，临河县柳林镇人民政府')
    await clerk.says('报县委、县政府，单独报，落款2027年1月20日')
    const kept: Report = JSON.parse(JSON.stringify(clerk.report))
    const later = new Clerk(kept).opens()
    expect(later.hears()).toContain('上次停在“报送信息”，还剩22题，约37分钟')
    expect(later.hears()).toContain('还差：报送公开前是否做了保密审查')
    await later.says('做了')
    expect(later.told()).toMatchObject({ 'secrecy-reviewed': true, 'sign-date': '2027-01-20' })
    expect(later.replies[0]?.ask?.topic).toBe('study')
  })

  test('answers in pieces, out of order, with a side question in between', async () => {
    const clerk = await new Clerk().opens().says('2026年的，临河县柳林镇人民政府')
    for (const text of [
      '跳过',
      '对了，调解员41名，调委会10个',
      '这个统计口径是什么？',
      '中心组学了4次，干部集中学法8次',
      '四中全会精神11月3日党委会传达学习了',
      '排查145件化解145件',
    ])
      await clerk.says(text)
    expect(clerk.told()).toMatchObject({
      mediators: 41,
      'study-center-count': 4,
      'study-staff-count': 8,
      'plenum-study': '四中全会精神11月3日党委会传达学习了',
      'dispute-found': 145,
    })
    while (clerk.report.talk.asked) {
      expect(clerk.report.talk.asked).not.toBe('disputes')
      await clerk.says('跳过')
    }
  })
})

describe('a clerk whose figures do not agree', () => {
  test('is told each time, corrects one, and the question goes on', async () => {
    const clerk = await new Clerk().opens().says('2026年的，临河县柳林镇人民政府')
    while (clerk.report.talk.asked !== 'enforcement-cases') await clerk.says('跳过')
    await clerk.says('处罚17件，简易9件，普通6件')
    expect(clerk.hears()).toContain(
      '简易程序案件数（9件）加普通程序案件数（6件）应等于行政处罚案件数（17件）',
    )
    await clerk.says('改3 8')
    expect(clerk.hears()).not.toContain('对不上')
    expect(clerk.told()).toMatchObject({ 'enforce-cases-ordinary': 8 })
  })

  test('a document more brings its questions back', async () => {
    const clerk = await new Clerk().opens().says('2026年的，临河县柳林镇人民政府')
    while (clerk.report.talk.asked !== 'normative-docs') await clerk.says('跳过')
    await clerk.says('没有')
    await clerk.says('不对，规范性文件制定了1件')
    expect(clerk.report.talk.visited).not.toContain('normative-docs')
    while (clerk.report.talk.asked !== 'normative-docs') await clerk.says('跳过')
    await clerk.says('审核1件，报备1件')
    expect(clerk.told()).toMatchObject({ 'norm-issued': 1, 'norm-reviewed': 1, 'norm-filed': 1 })
  })

  test('what comes late for the topic just left still joins it', async () => {
    const clerk = await new Clerk().opens().says('2026年的，临河县柳林镇人民政府')
    while (clerk.report.talk.asked !== 'shortcomings') await clerk.says('跳过')
    await clerk.says('一是执法力量薄弱，原因是编制少；二是普法形式单一，原因是人手不够')
    expect(clerk.replies[0]?.ask?.topic).not.toBe('shortcomings')
    await clerk.says('还有合同审查不及时，因为流程长')
    expect(clerk.report.answers.shortfalls).toMatchObject({ value: { items: { length: 3 } } })
  })

  test('two lists told in two messages are one', async () => {
    const clerk = await new Clerk().opens().says('2026年的，临河县柳林镇人民政府')
    while (clerk.report.talk.asked !== 'shortcomings') await clerk.says('跳过')
    await clerk.says('一是执法力量薄弱，原因是编制少')
    expect(clerk.hears()).toContain('应不少于2条，还有的接着说')
    expect(clerk.replies[0]?.ask?.topic).toBe('shortcomings')
    await clerk.says('二是普法形式单一，原因是人手不够')
    expect(clerk.report.answers.shortfalls).toMatchObject({
      value: { items: [{ item: '执法力量薄弱' }, { item: '普法形式单一', cause: '人手不够' }] },
    })
  })
})
