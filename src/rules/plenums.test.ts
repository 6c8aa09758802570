import { expect, test } from 'vitest'
import { latestSession, plenumsOf } from './plenums.ts'
import { readReport } from './reading.ts'

const named = (text: string) => plenumsOf(readReport(text)).map(({ name }) => name.id)

test('a list of sessions names each of them', () => {
  expect(named('贯彻党的二十届二中、三中、四中全会精神')).toEqual([
    'plenum-20-2',
    'plenum-20-3',
    'plenum-20-4',
  ])
  expect(named('党的十九届六中全会')).toEqual(['plenum-19-6'])
  expect(named('二十届历次全会、三中全会')).toEqual([])
})

test.each([
  ['二十届', 2023, 'plenum-20-2'],
  ['二十届', 2024, 'plenum-20-3'],
  ['二十届', 2025, 'plenum-20-4'],
  // the fifth is unverified: nobody is asked to name it
  ['二十届', 2026, 'plenum-20-4'],
  ['十九届', 2021, 'plenum-19-6'],
])('%s in %i: %s', (congress, year, id) => expect(latestSession(congress, year)?.id).toBe(id))
