import { expect, test } from 'vitest'
import { looksLike } from './looks.ts'
import { soundsLike } from './sounds.ts'

test('signs of one sound', () => {
  expect(soundsLike('治', '制')).toBe(true)
  expect(soundsLike('行', '形')).toBe(true)
  expect(soundsLike('事', '四')).toBe(false)
  expect(soundsLike('事', '四', true)).toBe(true)
  expect(soundsLike('心', '星', true)).toBe(true)
  expect(soundsLike('龘', '龘')).toBe(false)
})

test('signs of one shape', () => {
  expect(looksLike('入', '人')).toBe(true)
  expect(looksLike('人', '治')).toBe(false)
})
