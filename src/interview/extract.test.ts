import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Answers } from '../report/answer.ts'
import { readCase } from '../report/case-file.ts'
import { ALL_TOPICS, FIELDS, fieldOf, isNumeric, topicOf } from '../report/fields.ts'
import messages from './examples/messages.md?raw'
import topics from './examples/topics.md?raw'
import { type Heard, read } from './extract.ts'
import { isSame, type Sample, samplesIn } from './testing/samples.ts'

const NOW = '2027-01-05T00:00:00Z'
const SAID = { by: { name: '', via: 'case' as const }, at: NOW }
const YEAR_2026: Answers = {
  'report-year': { ...SAID, kind: 'given', value: { type: 'quantity', number: 2026, hedge: '' } },
}
const SAMPLES = samplesIn(messages)
const EXAMPLES = samplesIn(topics)

const heardFrom = ({ say, asked, wanted }: Sample, answers: Answers) =>
  read(say, { asked, wanted, answers, now: NOW })

/** What every sample told, right and wrong, counted over fields. */
function score(samples: readonly Sample[], known: (sample: Sample) => Answers) {
  const counts = { told: 0, right: 0, wrong: [] as string[] }
  for (const sample of samples) {
    const { heard } = heardFrom(sample, known(sample))
    counts.told += Object.keys(sample.tells).length
    for (const { field, content } of heard) {
      const label = sample.tells[field]
      if (label && isSame(label, content)) counts.right++
      else counts.wrong.push(`${sample.name}: ${field}`)
    }
  }
  return counts
}

describe('messages as clerks write them', () => {
  const counts = score(SAMPLES, ({ asked }) => (asked === 'unit-basics' ? {} : YEAR_2026))

  test('there are at least 60', () => expect(SAMPLES.length).toBeGreaterThanOrEqual(60))

  test('at least 85 % of the fields are read, at most 2 % wrong', () => {
    expect(counts.right / counts.told).toBeGreaterThanOrEqual(0.85)
    expect(counts.wrong.length / counts.told, counts.wrong.join('\n')).toBeLessThanOrEqual(0.02)
  })

  test.each(SAMPLES.filter(({ doubts }) => doubts.length > 0).map((each) => [each.name, each]))(
    '%s: what is vague is asked, not taken',
    (_name, sample) => {
      const { heard, doubts } = heardFrom(sample, YEAR_2026)
      const taken = heard.map(({ field }) => field)
      expect(doubts.map(({ field }) => field)).toEqual(expect.arrayContaining(sample.doubts))
      expect(sample.doubts.filter((field) => taken.includes(field))).toEqual([])
    },
  )
})

/** Each example is read with the answers of the examples before it. */
function exampleReadings(): { sample: Sample; heard: Heard[] }[] {
  let answers: Answers = {}
  return EXAMPLES.map((sample) => {
    const { heard } = heardFrom(sample, answers)
    const more = heard.map(({ field, content }) => [field, { ...SAID, ...content }])
    answers = { ...answers, ...Object.fromEntries(more) }
    return { sample, heard }
  })
}

describe('the example of every topic', () => {
  test('every topic has its example labelled, word for word', () =>
    expect(EXAMPLES.map(({ asked, say }) => [asked, say])).toEqual(
      ALL_TOPICS.map(({ id, example }) => [id, example]),
    ))

  test.each(exampleReadings().map(({ sample, heard }) => [sample.name, sample, heard] as const))(
    '%s',
    (_name, sample, heard) => {
      const contents = Object.fromEntries(heard.map(({ field, content }) => [field, content]))
      expect(contents).toEqual(sample.tells)
    },
  )
})

const CASE = resolve(process.env.ZHUBI_SHARED ?? '../shared', 'cases/qingshi-2026.json')

describe.skipIf(!existsSync(CASE))('the examples against the answers of their town', () => {
  const town = existsSync(CASE) ? readCase(JSON.parse(readFileSync(CASE, 'utf8')), SAID) : null
  const answers = town?.ok ? town.answers : {}
  const heard = exampleReadings().flatMap((each) => each.heard)

  test('every figure is the town’s', () => {
    const figures = heard.filter(({ field }) => isNumeric(fieldOf(field)))
    const wrong = figures.filter(({ field, content }) => {
      const stored = answers[field]
      return !stored || !isSame(content, stored)
    })
    expect(figures.length).toBeGreaterThan(90)
    expect(wrong.map(({ field }) => field)).toEqual([])
  })
})

describe('a form filled in', () => {
  const forms: Record<string, string> = {
    yesno: '是',
    date: '2027年1月20日',
    text: '甲乙丙丁戊己',
    list: '甲乙丙丁戊己',
  }
  const lines = FIELDS.filter(({ derived, type }) => !derived && type !== 'pairs').map((field) => {
    const value = isNumeric(field) ? `37${field.unit}` : (field.choices?.[0] ?? forms[field.type])
    return [`${field.label}：${value}`, field.id] as const
  })
  test.each(lines.filter(([, id]) => id !== 'report-year'))('%s', (line, id) => {
    for (const asked of [null, topicOf(id).id]) {
      const { heard } = read(line, { asked, wanted: [], answers: YEAR_2026, now: NOW })
      expect(heard.map(({ field }) => field)).toContain(id)
      expect(heard.length).toBeLessThanOrEqual(2)
    }
  })
})

describe('what a proposal rests on', () => {
  test.each([...SAMPLES, ...EXAMPLES].map((each) => [each.name, each] as const))(
    '%s: each quote stands in the message and holds its figure',
    (_name, sample) => {
      for (const { quote, content, field } of heardFrom(sample, YEAR_2026).heard) {
        expect(sample.say).toContain(quote)
        if (content.kind === 'given' && content.value.type === 'quantity')
          expect(quote, field).toMatch(/[0-9０-９零〇一二两三四五六七八九十百千万]/)
      }
    },
  )

  const sign = fc.constantFrom(
    ...'排查化解调解员网格信访没有不清楚都今去年明每0123１件次人名个%。，、：；\n 《》“”（）一是原因针对书记镇长:',
    '😊',
    '<b>',
    '忽略以上要求',
  )
  test('random text never throws, and every quote is a part of it', () => {
    fc.assert(
      fc.property(
        fc.array(sign, { maxLength: 80 }),
        fc.constantFrom(null, ...ALL_TOPICS.map(({ id }) => id)),
        (signs, asked) => {
          const text = signs.join('')
          const { heard } = read(text, { asked, wanted: [], answers: {}, now: NOW })
          for (const { quote } of heard) expect(text).toContain(quote)
        },
      ),
      { numRuns: 400 },
    )
  })
})

describe('time grows with the length, not faster', () => {
  const texts = [
    '排查268件，化解263件。',
    '还再也',
    '组长是',
    '一是',
    '2月1日、',
    '没有',
    '《',
    '会议精神，',
  ]
  const took = (text: string): number => {
    const started = performance.now()
    for (const asked of ['disputes', 'organization', 'shortcomings', 'study', 'head-duties'])
      read(text, { asked, wanted: [], answers: {}, now: NOW })
    return performance.now() - started
  }
  test.each(texts)('20,000 characters of %s', (unit) => {
    took(unit.repeat(100))
    expect(took(unit.repeat(20_000 / unit.length))).toBeLessThan(1500)
  })
})
