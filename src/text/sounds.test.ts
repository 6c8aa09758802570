import { expect, test } from 'vitest'
import { signKinds } from './sign-kinds.ts'
import { soundsLike } from './sounds.ts'

const areAlike = (a: string, b: string): boolean =>
  signKinds().areAlike(a.charCodeAt(0), b.charCodeAt(0))

test('signs of one sound', () => {
  expect(soundsLike('治', '制')).toBe(true)
  expect(soundsLike('行', '形')).toBe(true)
  expect(soundsLike('事', '四')).toBe(false)
  expect(soundsLike('龘', '龘')).toBe(false)
})

test('signs of nearly one sound', () => {
  expect(areAlike('事', '四')).toBe(true)
  expect(areAlike('心', '星')).toBe(true)
  expect(areAlike('龘', '龘')).toBe(false)
})

test('signs of one shape', () => {
  expect(areAlike('入', '人')).toBe(true)
  expect(areAlike('土', '治')).toBe(false)
})
