import { expect, test } from 'vitest'
import * as z from 'zod'
import { plainly } from './plainly.ts'

const said = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(plainly)[0]

test.each([
  [z.string().min(1), '', '不能为空'],
  [z.string().max(5), '一二三四五六', '不能超过5字'],
  [z.string(), 3, '应为文字'],
  [z.int(), '三', '应为数字'],
  [z.array(z.string()).max(1), ['甲', '乙'], '不能超过1项'],
  [z.strictObject({}), { x: 1 }, '有不认识的键：x'],
  [z.enum(['once', 'always']), 'no', '应为其中之一：once、always'],
])('%# is said plainly', (schema, value, words) => {
  expect(said(schema, value)).toBe(words)
})
