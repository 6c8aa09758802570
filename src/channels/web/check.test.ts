import { expect, test } from 'vitest'
import { Clerk } from '../../../test/clerk.ts'
import { Answer } from './schema.ts'

const TEXT = '柳河镇人民政府关于2026年度法治政府建设情况的报告\n\n全年排查矛盾纠纷121件。\n'
const upload = (bytes: string | Uint8Array<ArrayBuffer>, name: string) => {
  const form = new FormData()
  form.append('file', new File([bytes], name))
  return form
}

test('a text is checked as the command line checks it', async () => {
  const answer = Answer.check.parse(await new Clerk().get('POST', '/api/check', { text: TEXT }))
  expect(answer).toMatchObject({ unit: '柳河镇人民政府', year: 2026 })
  expect(answer.findings.map(({ rule }) => rule)).toContain('missing-section')
})

test('a file is checked as its text', async () => {
  const asText = await new Clerk().get<object>('POST', '/api/check', { text: TEXT })
  const asFile = await new Clerk().get('POST', '/api/check', upload(TEXT, '报告.txt'))
  expect(asFile).toEqual({ ...asText, file: '报告.txt', text: TEXT })
})

const TWICE = TEXT.replace('全年', '营造浓厚的法制氛围，弘扬法制精神。全年')
const LISTS = {
  ignored: [{ rule: 'law-term', quote: '法制', by: '李某', why: '原文如此' }],
  allowed: [{ word: '柳河镇', by: '王某' }, { word: '法制文化广场' }],
}

test('ignored findings are kept apart, with who and why, and do not count', async () => {
  const clerk = new Clerk()
  const open = Answer.check.parse(await clerk.get('POST', '/api/check', { text: TWICE }))
  const answer = Answer.check.parse(
    await clerk.get('POST', '/api/check', { text: TWICE, ...LISTS }),
  )
  const kept = open.findings.filter(({ rule }) => rule === 'law-term')
  expect([open.silenced, open.silences, kept.length]).toEqual([undefined, undefined, 2])
  expect(answer.silencedFindings).toEqual(
    kept.map((each) => ({ ...each, scope: 'once', by: '李某', why: '原文如此', at: '' })),
  )
  expect(answer.findings).toEqual(open.findings.filter(({ rule }) => rule !== 'law-term'))
  expect(answer.counts.warning).toBe(open.counts.warning - 2)
  expect(answer.silences?.map(({ quote, inText }) => [quote, inText])).toEqual([
    ['法制', true],
    ['柳河镇', true],
    ['法制文化广场', false],
  ])
})

test('a file with its lists, the same as its text', async () => {
  const form = upload(TWICE, '报告.txt')
  form.append('silences', JSON.stringify(LISTS))
  const asText = await new Clerk().get<object>('POST', '/api/check', { text: TWICE, ...LISTS })
  const asFile = await new Clerk().get('POST', '/api/check', form)
  expect(asFile).toEqual({ ...asText, file: '报告.txt', text: TWICE })
})

test.each([
  ['nobody', { ignored: [{ rule: 'law-term', quote: '法制', why: '' }] }],
  ['no words', { ignored: [{ rule: 'law-term', quote: '', by: '李某' }] }],
  ['an unknown key', { allowed: [{ word: '法制', until: '2030' }] }],
])('a list with %s is refused', async (_, lists) => {
  expect(await new Clerk().refused('POST', '/api/check', { text: TEXT, ...lists })).toBe(
    '400 invalid',
  )
  const form = upload(TEXT, '报告.txt')
  form.append('silences', JSON.stringify(lists))
  expect(await new Clerk().refused('POST', '/api/check', form)).toBe('400 invalid')
})

test.each([
  ['an empty file', upload('', 'a.txt'), '422 file-empty'],
  [
    'an old .doc',
    upload(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'a.docx'),
    '422 file-old-word',
  ],
  ['5 MB', upload(new Uint8Array(5_000_000), 'a.txt'), '422 file-too-big'],
  ['7 MB', upload(new Uint8Array(7_000_000), 'a.txt'), '413 too-large'],
  ['no file', new FormData(), '400 invalid'],
  ['no text', { text: '' }, '400 invalid'],
  ['wrong facts', { text: TEXT, facts: { 'no-such': 1 } }, '400 invalid'],
])('%s is refused', async (_, body, code) => {
  expect(await new Clerk().refused('POST', '/api/check', body)).toBe(code)
})

test('last year’s report gives proposals and stores nothing', async () => {
  const clerk = new Clerk()
  const { version } = await clerk.begins()
  const answer = Answer.proposals.parse(
    await clerk.get('POST', clerk.at('/import'), { text: `${TEXT}共化解矛盾纠纷118件。` }),
  )
  expect(
    answer.proposals.every(({ quote }) => TEXT.concat('共化解矛盾纠纷118件。').includes(quote)),
  ).toBe(true)
  expect((await clerk.report()).version).toBe(version)
})
