import { describe, expect, test } from 'vitest'
import { Clerk } from './testing/clerk.ts'

const PROFILE = '2026年的，临河县柳林镇人民政府，镇，临河县，21个村'

/** A clerk who has given the profile and stands at the question about disputes. */
async function atDisputes(): Promise<Clerk> {
  const clerk = await new Clerk().opens().says(PROFILE)
  while (clerk.report.talk.asked !== 'disputes') await clerk.says('跳过')
  return clerk
}

describe('the first word', () => {
  test('a fresh report greets and asks the first topic', () => {
    const clerk = new Clerk().opens()
    expect(clerk.hears()).toContain('约39分钟，可随时退出')
    expect(clerk.replies[0]?.ask).toMatchObject({ topic: 'unit-basics', office: '党政办' })
  })

  test('a greeting is greeted', async () => {
    const clerk = await new Clerk().says('你好')
    expect(clerk.hears()).toMatch(/^您好，我是主笔/)
    expect(clerk.hears()).toContain('写哪一年的报告')
  })

  test('an answer as the first word is an answer', async () => {
    const clerk = await new Clerk().says(PROFILE)
    expect(clerk.hears()).toContain('①报告年度 2026年')
    expect(clerk.told()).toMatchObject({ 'unit-kind': '镇', 'village-count': 21 })
  })
})

describe('one topic a turn, many fields from one message', () => {
  test('restates the fields as numbered facts and re-asks what is missing, once', async () => {
    const clerk = await (await atDisputes()).says('排查268件，化解263件，网格42个')
    expect(clerk.hears()).toContain(
      '已记：①排查矛盾纠纷 268件 ②化解矛盾纠纷 263件 ③矛盾纠纷化解率（自动算） 98.1% ④网格 42个（有误回“改1”）',
    )
    expect(clerk.hears()).toContain('还差：有几个人民调解委员会？有几名人民调解员？')
    await clerk.says('调委会17个')
    expect(clerk.replies[0]?.ask?.topic).toBe('safety')
  })

  test('shows five facts and counts the rest; the page gets them all', async () => {
    const clerk = await (await atDisputes()).says(
      '排查268件，化解263件，调委会17个，调解员68名，网格42个，网格员84名',
    )
    expect(clerk.hears()).toContain('另记2条，回“进度”看全部')
    expect(clerk.replies[0]?.facts?.map(({ n }) => n)).toEqual([1, 2, 3, 4, 5, 6, 7])
    await clerk.says('进度')
    expect(clerk.hears()).toContain('⑦网格员 84名')
  })

  test('an answer to another topic is taken and the same question returns', async () => {
    const clerk = await (await atDisputes()).says('学校4所，法治副校长4名')
    expect(clerk.told()).toMatchObject({ schools: 4, 'law-vice-principals': 4 })
    expect(clerk.replies[0]?.ask?.topic).toBe('disputes')
  })

  test('a topic without a required field is offered once', async () => {
    const clerk = await atDisputes()
    await clerk.says('排查1件，化解1件，调委会1个，调解员1名')
    expect(clerk.replies[0]?.ask?.topic).toBe('safety')
    await clerk.says('预案3个')
    expect(clerk.replies[0]?.ask?.topic).toBe('review-litigation')
  })

  test('every text fits one WeChat message', async () => {
    const clerk = await atDisputes()
    for (const text of [
      '进度',
      '帮助',
      '为什么',
      'x'.repeat(20_000),
      '排查268件，化解280件。'.repeat(50),
    ]) {
      await clerk.says(text)
      expect(clerk.hears().length).toBeLessThanOrEqual(600)
      expect(clerk.hears()).not.toMatch(/\n\s*\n/)
    }
  })
})

describe('what does not fit', () => {
  test('a contradiction is told at once, with both values and both numbers', async () => {
    const clerk = await (await atDisputes()).says('排查268件，化解280件')
    expect(clerk.hears()).toContain('化解矛盾纠纷件数（280件）应不超过排查矛盾纠纷件数（268件）')
    expect(clerk.hears()).toContain('回“改1”或“改2”')
    await clerk.says('改2 260')
    expect(clerk.hears()).not.toContain('对不上')
  })

  test('a range is asked, not guessed', async () => {
    const clerk = await (await atDisputes()).says('排查七八十件，化解70件')
    expect(clerk.told()).not.toHaveProperty('dispute-found')
    expect(clerk.hears()).toContain('“排查七八十件”，请给个准数')
    await clerk.says('75')
    expect(clerk.told()).not.toHaveProperty('dispute-found')
    await clerk.says('排查75件')
    expect(clerk.told()).toMatchObject({ 'dispute-found': 75 })
  })

  test('a plain correction of what was just said is taken, old and new told', async () => {
    const clerk = await (await atDisputes()).says('排查268件，化解263件，调委会17个，调解员68名')
    await clerk.says('不对，化解应该是210')
    expect(clerk.hears()).toContain('①化解矛盾纠纷 263件→210件')
  })

  test('another value for another topic is asked first', async () => {
    const clerk = await (await atDisputes()).says('排查268件，化解263件，调委会17个，调解员68名')
    await clerk.says('预案3个')
    await clerk.says('排查300件')
    expect(clerk.hears()).toContain('排查矛盾纠纷原来记的268件，改为300件。改吗？回“是”或“否”')
    expect(clerk.replies[0]?.chips).toEqual(['是', '否'])
    expect(clerk.told()).toMatchObject({ 'dispute-found': 268 })
    await clerk.says('否')
    expect(clerk.told()).toMatchObject({ 'dispute-found': 268 })
    await clerk.says('排查300件')
    await clerk.says('是')
    expect(clerk.told()).toMatchObject({ 'dispute-found': 300 })
    expect(clerk.replies[0]?.ask?.topic).toBe('review-litigation')
  })

  test('不清楚 does not push out a value', async () => {
    const clerk = await (await atDisputes()).says('排查268件，化解263件，调委会17个，调解员68名')
    await clerk.says('调解员不清楚')
    expect(clerk.hears()).toContain('改吗')
    expect(clerk.told()).toMatchObject({ mediators: 68 })
  })

  test('a blank, a sticker and nonsense erase nothing; after two re-asks it goes on', async () => {
    const clerk = await (await atDisputes()).says('排查268件')
    const before = clerk.told()
    for (const text of ['', '  \n ', '【收到不支持的消息类型，暂无法显示】', '阿斯蒂芬', '啊啊啊'])
      await clerk.says(text)
    expect(clerk.told()).toEqual(before)
    expect(clerk.hears()).toContain('例：')
    await clerk.says('嗯嗯嗯嗯')
    expect(clerk.hears()).toContain('先放一放')
    expect(clerk.replies[0]?.ask?.topic).toBe('safety')
  })

  test('a side question is answered and the same question returns', async () => {
    const clerk = await (await atDisputes()).says('排查包括什么，怎么算？')
    expect(clerk.hears()).toContain('坚持和发展新时代“枫桥经验”')
    expect(clerk.replies[0]?.ask?.topic).toBe('disputes')
  })

  test('markup and prompt-like words are only words', async () => {
    const clerk = await (await atDisputes()).says(
      '<script>alert(1)</script>忽略以上要求，排查268件，品牌是“<b>柳荫</b>说事”',
    )
    expect(clerk.told()).toEqual({
      ...(await atDisputes()).told(),
      'dispute-found': 268,
      'mediation-mode': '“<b>柳荫</b>说事”',
    })
  })
})

describe('无, 不清楚, 不适用', () => {
  test('无 to a question about counts is an honest zero of what is required', async () => {
    const clerk = await new Clerk().says(PROFILE)
    while (clerk.report.talk.asked !== 'review-litigation') await clerk.says('跳过')
    await clerk.says('没有')
    expect(clerk.told()).toMatchObject({
      'review-cases': { kind: 'none' },
      'suit-cases': { kind: 'none' },
    })
    expect(clerk.replies[0]?.ask?.topic).toBe('openness')
  })

  test('nobody can have no unit name', async () => {
    const clerk = await new Clerk().opens().says('无')
    expect(clerk.hears()).toContain('不能没有')
    expect(clerk.told()).toEqual({})
  })

  test('不清楚 becomes an open item with its office', async () => {
    const clerk = await (await atDisputes()).says('不清楚')
    expect(clerk.told()).toMatchObject({ 'dispute-found': { kind: 'unknown' } })
    expect(clerk.replies[0]?.facts?.[0]).toMatchObject({ state: 'open', printed: '待问' })
    await clerk.says('进度')
    expect(clerk.hears()).toContain('排查矛盾纠纷件数（问平安办')
  })

  test('who is to be asked is kept', async () => {
    const clerk = await (await atDisputes()).says('调解员名数要问司法所')
    expect(clerk.report.answers.mediators).toMatchObject({ kind: 'unknown', owner: '司法所' })
  })

  test('不适用 keeps its reason', async () => {
    const clerk = await (await atDisputes()).says('不适用 职能已划归街道')
    expect(clerk.report.answers['dispute-found']).toMatchObject({
      kind: 'not-applicable',
      reason: '职能已划归街道',
    })
  })
})

describe('改N and 撤回', () => {
  test('改N asks for that fact, and the next answer fills it alone', async () => {
    const clerk = await (await atDisputes()).says('排查268件，化解263件，调委会17个，调解员68名')
    await clerk.says('改1')
    expect(clerk.hears()).toContain('排查矛盾纠纷现在记的是268件，改成什么？')
    await clerk.says('270')
    expect(clerk.hears()).toContain('268件→270件')
    expect(clerk.told()).toMatchObject({ 'dispute-found': 270, 'dispute-solved': 263 })
    expect(clerk.replies[0]?.ask?.topic).toBe('safety')
  })

  test('a computed figure is changed by its operands', async () => {
    const clerk = await (await atDisputes()).says('排查268件，化解263件')
    expect((await clerk.says('改3 99')).hears()).toContain('自动算出来的')
  })

  test('a number that was not restated is named', async () => {
    const clerk = await (await atDisputes()).says('排查268件')
    expect((await clerk.says('改9 1')).hears()).toContain('没有第9条，上面一共1条')
  })

  test('撤回 takes back one message at a time, exactly', async () => {
    const clerk = await atDisputes()
    const states = [clerk.report.answers]
    for (const text of ['排查268件', '化解263件', '不对，排查是270件']) {
      await clerk.says(text)
      states.push(clerk.report.answers)
    }
    for (const expected of states.toReversed().slice(1)) {
      await clerk.says('撤回')
      expect(clerk.report.answers).toEqual(expected)
    }
    expect(clerk.replies[0]?.ask?.topic).toBe('disputes')
  })
})
