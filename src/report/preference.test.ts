import { expect, test } from 'vitest'
import { clashOf, faultOf, isSame, MOST_PREFERENCES, type Wanted } from './preference.ts'

const words = (instead: string, use: string): Wanted => ({ kind: 'words', instead, use })
const wish = (text: string): Wanted => ({ kind: 'wish', wish: text })

test.each([
  ['我镇', '本镇'],
  ['两委', '“两委”'],
  ['政府', '人民政府'],
  ['三次', '3次'],
  ['村（居）', '村（社区）'],
])('“%s” may be “%s”', (instead, use) => {
  expect(faultOf(words(instead, use))).toBeNull()
})

test.each([
  ['one character would be changed in other words', '镇', '乡镇', '至少两个字'],
  ['nothing to change', '我镇', '我镇', '一样'],
  ['a figure', '领导干部', '领导干部3名', '3名'],
  ['a figure in words', '调解', '三次调解', '三次'],
  ['another figure', '3次', '5次', '5次'],
  ['a date', '宣传', '12月4日宣传', '12月4日'],
  ['digits of any kind', '热线', '96148热线', '96148'],
  ['a name in marks', '调解', '“老娘舅”调解', '老娘舅'],
  ['a title', '规划', '《平安规划》', '平安规划'],
  ['an official name', '宪法', '国法', '宪法'],
  ['words in quotation marks', '“两委”', '两委', '两委'],
  ['a place', '柳渡镇', '本镇', '柳渡镇'],
  ['a reference', '{{mediators}}', '调解员', '花括号'],
  ['a reference to be', '调解员', '{{mediators}}', '花括号'],
  ['a line', '调解', '调\n解', '换行'],
])('%s is refused', (_, instead, use, why) => {
  expect(faultOf(words(instead, use))).toContain(why)
})

test.each(['少用排比', '每条先说做法再说数字', '“两委”要加引号'])('a wish: %s', (text) => {
  expect(faultOf(wish(text))).toBeNull()
})

test.each([
  ['写到排查矛盾纠纷999件', '999件'],
  ['参照2025年的写法', '2025年'],
  ['提到三起案件', '三起'],
  ['写{{mediators}}', '花括号'],
  ['少用\n排比', '换行'],
])('no wish: %s', (text, why) => {
  expect(faultOf(wish(text))).toContain(why)
})

test('a word is changed in one way only, and not twice', () => {
  const known = [words('我镇', '本镇')]
  expect(clashOf(words('我镇', '全镇'), known)).toContain('本镇')
  expect(clashOf(words('本镇', '我镇'), known)).not.toBeNull()
  expect(clashOf(words('镇里', '我镇'), known)).not.toBeNull()
  expect(clashOf(words('政府', '人民政府'), known)).toBeNull()
  expect(clashOf(wish('少说我镇'), known)).toBeNull()
})

test('there is an end to them', () => {
  const known = Array.from({ length: MOST_PREFERENCES }, (_, n) =>
    wish(`少用排比${'。'.repeat(n)}`),
  )
  expect(clashOf(wish('多用短句'), known)).toContain(String(MOST_PREFERENCES))
})

test('the same words are the same preference', () => {
  expect(isSame(words('我镇', '本镇'), words('我镇', '本镇'))).toBe(true)
  expect(isSame(words('我镇', '本镇'), words('我镇', '全镇'))).toBe(false)
  expect(isSame(wish('少用排比'), words('少用', '排比'))).toBe(false)
})
