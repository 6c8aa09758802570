import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { placesOf } from './checked.ts'

test('a place is a line and a column from 1, whatever ends the lines', () => {
  const text = '一\n二二\r\n三\r📌四'
  const at = placesOf(text)
  const told = ['一', '二', '三', '四'].map((word) => at(text.indexOf(word)))
  expect(told.map(({ line, column }) => `${line}:${column}`)).toEqual(['1:1', '2:1', '3:1', '4:3'])
  expect(at(text.length)).toEqual({ line: 4, column: 4 })
})

test('the same as counting the lines before it', () => {
  const texts = fc.string({ unit: fc.constantFrom('字', ' ', '\n', '\r\n') })
  fc.assert(
    fc.property(texts, fc.nat(200), (text, nat) => {
      const offset = Math.min(nat, text.length)
      if (text[offset - 1] === '\r' && text[offset] === '\n') return
      const before = text.slice(0, offset).split(/\r\n|\n/)
      const column = (before.at(-1)?.length ?? 0) + 1
      expect(placesOf(text)(offset)).toEqual({ line: before.length, column })
    }),
  )
})
