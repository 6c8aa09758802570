import { expect, test } from 'vitest'
import { townAnswers } from '../../../test/towns.ts'
import { factsOf } from '../../report/facts.ts'
import { briefOf } from '../brief.ts'
import { planParts } from '../plan.ts'
import { print } from '../references.ts'
import { voiceOf } from '../voice.ts'
import { showing } from './showing.ts'

const facts = factsOf(townAnswers({ seed: 4, year: 2026 }))
const plans = planParts(facts, voiceOf(facts))
const plan = plans.find(({ id }) => id === 'measures.disputes')
if (!plan) throw new Error('no part')
const brief = briefOf(plan, plans, facts)

/** Everything that was shown while the reply came sign by sign. */
function shown(reply: string): string[] {
  const texts: string[] = []
  const hear = showing(brief, (text) => texts.push(text), 0)
  for (const sign of reply) hear(sign)
  return texts
}

test('references show as figures, never half; each text is longer than the one before', () => {
  const texts = shown('全年排查{{dispute-found}}，化解{{dispute-solved}}。')
  const last = print('全年排查{{dispute-found}}，化解{{dispute-solved}}。', facts).text
  expect(texts.at(-1)).toBe(last)
  for (const text of texts) {
    expect(text).not.toMatch(/[{}]/)
    expect(last.startsWith(text)).toBe(true)
  }
  expect(texts[0]).toBe('全')
})

test('a figure nobody gave is not shown, not even while it is being written', () => {
  for (const text of shown('全年开展整治98765次，成效好。')) expect(text).not.toMatch(/\d/)
  expect(shown('全年开展整治98765次，成效好。').at(-1)).toBe('全年开展整治□，成效好。')
})

test('thinking and tags are not shown', () => {
  for (const text of shown('<think>先写98765件</think>全年<b>排查</b>。')) {
    expect(text).not.toContain('先写')
    expect(text).not.toContain('98765')
  }
})

test('references of other parts print nothing', () => {
  expect(shown('发放{{law-leaflets}}{{no-such}}。').at(-1)).toBe('发放。')
})

test('texts come no faster than they can be read', () => {
  const texts: string[] = []
  const hear = showing(brief, (text) => texts.push(text), 60_000)
  for (const sign of '全年排查矛盾纠纷。') hear(sign)
  expect(texts).toEqual(['全'])
})
