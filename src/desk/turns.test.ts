import { expect, test } from 'vitest'
import { Clerk } from '../../test/clerk.ts'

test('a message sent twice has one effect and the same replies', async () => {
  const clerk = new Clerk()
  await clerk.begins()
  const first = await clerk.says('县里要求报送，主送中共云岭县委、云岭县人民政府', 'one')
  const second = await clerk.says('县里要求报送，主送中共云岭县委、云岭县人民政府', 'one')
  expect(second.replies).toEqual(first.replies)
  expect(second.report.version).toBe(first.report.version)
  const said = second.report.conversation.filter(({ by }) => by === 'clerk')
  expect(said).toHaveLength(1)
})

test('the same message at once, ten times, is one turn', async () => {
  const clerk = new Clerk()
  await clerk.begins()
  const all = await Promise.all(Array.from({ length: 10 }, () => clerk.says('进度', 'same')))
  expect(new Set(all.map(({ replies }) => JSON.stringify(replies))).size).toBe(1)
  const { conversation } = await clerk.report()
  expect(conversation.filter(({ by }) => by === 'clerk')).toHaveLength(1)
})

test('messages at once are all kept, each once', async () => {
  const clerk = new Clerk()
  await clerk.begins()
  const texts = Array.from({ length: 15 }, (_, n) => `第${n}句`)
  await Promise.all(texts.map((text) => clerk.says(text)))
  const { conversation } = await clerk.report()
  const said = conversation.filter(({ by }) => by === 'clerk').map(({ text }) => text)
  expect(said.sort()).toEqual(texts.sort())
})

test('older turns are read page by page and none is missing or doubled', async () => {
  const clerk = new Clerk()
  await clerk.begins()
  for (let n = 1; n <= 60; n++) await clerk.says(`第${n}句`)
  const { conversation, earlier } = await clerk.report()
  const oldest = conversation[0]?.turn ?? 0
  expect(earlier).toBe(oldest - 1)
  type Page = { conversation: typeof conversation; earlier: number }
  const before = await clerk.get<Page>('GET', clerk.at(`/messages?before=${oldest}`))
  const turns = [...before.conversation, ...conversation].filter(({ by }) => by === 'clerk')
  expect(turns.map(({ text }) => text)).toEqual(
    Array.from({ length: 60 }, (_, n) => `第${n + 1}句`),
  )
})
