import { describe, expect, test } from 'vitest'
import { commandIn } from './command.ts'

describe('chat words', () => {
  test.each([
    ['帮助', { kind: 'help' }],
    ['？', { kind: 'help' }],
    [' 进度。', { kind: 'progress' }],
    ['跳过', { kind: 'skip' }],
    ['下一题', { kind: 'skip' }],
    ['无', { kind: 'none' }],
    ['没有。', { kind: 'none' }],
    ['不清楚', { kind: 'unknown' }],
    ['不适用', { kind: 'not-applicable', reason: '' }],
    ['不适用，本乡没有网格', { kind: 'not-applicable', reason: '本乡没有网格' }],
    ['撤回', { kind: 'withdraw' }],
    ['为什么问这个', { kind: 'why' }],
    ['起草', { kind: 'draft' }],
    ['检查', { kind: 'check' }],
    ['导出', { kind: 'export' }],
    ['网页', { kind: 'link' }],
    ['取消', { kind: 'cancel' }],
    ['绑定 ４８２９１３', { kind: 'bind', code: '482913' }],
  ])('%s', (text, command) => expect(commandIn(text)).toEqual(command))
})

describe('改N', () => {
  test.each([
    ['改1', 1, ''],
    ['改 ３', 3, ''],
    ['改①', 1, ''],
    ['改三', 3, ''],
    ['改1 213件', 1, '213件'],
    ['改1为213', 1, '213'],
    ['改2：没有', 2, '没有'],
    ['改第4条 12月20日', 4, '12月20日'],
  ])('%s', (text, n, content) => expect(commandIn(text)).toEqual({ kind: 'change', n, content }))

  test.each(['改1件、废止2件', '改了5项'])('an answer stays an answer: %s', (text) =>
    expect(commandIn(text)).toBeNull(),
  )
})

describe('parts of the report', () => {
  const leadership = { section: 'leadership', sub: null }
  test.each([
    ['重写3', leadership, ''],
    ['重写 ３ 短一些', leadership, '短一些'],
    ['重写③', leadership, ''],
    ['重写第三部分 突出出庭应诉', leadership, '突出出庭应诉'],
    ['第三部分再短些', leadership, '再短些'],
    ['重写第一部分（二）', { section: 'measures', sub: 2 }, ''],
    ['重写第一部分(二) 语气平实些', { section: 'measures', sub: 2 }, '语气平实些'],
    ['重写9', null, ''],
    ['重写', null, ''],
  ])('%s', (text, target, instruction) =>
    expect(commandIn(text)).toEqual({ kind: 'rewrite', target, instruction }),
  )

  test.each([
    ['看3', leadership],
    ['看第三部分', leadership],
    ['看五', { section: 'other', sub: null }],
    ['看', null],
  ])('%s', (text, target) => expect(commandIn(text)).toEqual({ kind: 'show', target }))
})

test.each([
  '',
  '排查268件',
  '没有重大决策',
  '检查64次',
  '取消了3个项目',
  '网页公开312条',
  '第三季度学法3次',
  'a'.repeat(400),
])('no command: %s', (text) => expect(commandIn(text)).toBeNull())
