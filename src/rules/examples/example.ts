import { readdirSync, readFileSync } from 'node:fs'
import { readAnswers } from '../../report/case-file.ts'
import type { Finding } from '../../report/finding.ts'
import { check } from '../check.ts'
import type { CheckOptions } from '../reading.ts'

/**
 * Reads the example texts that are the rules' tests. A line is put into a short report of 柳溪镇;
 * a ```report block is a report of its own. A mark 〔rule-id〕 says: here, and from the mark before
 * it, this rule must fire; what is not marked must stay quiet. Lines that begin with > set the year,
 * the section, the copy or the answers for what follows; # lines are headings for the reader.
 */
export type Example = {
  file: string
  line: number
  text: string
  options: Settings
  whole: boolean
}

type Settings = CheckOptions & { section: string }

const FOLDER = `${import.meta.dirname}/`
const MARK = /〔([a-z]+(?:-[a-z]+)*)〕/g
const DEFAULTS: Settings = { year: 2025, section: 'measures' }

export const exampleFiles = (): string[] =>
  readdirSync(FOLDER).filter((file) => file.endsWith('.md') && !file.startsWith('golden-'))

export const goldenFiles = (): string[] =>
  readdirSync(FOLDER).filter((file) => file.startsWith('golden-'))

export const readExample = (file: string): string => readFileSync(`${FOLDER}${file}`, 'utf8')

export function examplesOf(file: string): Example[] {
  const examples: Example[] = []
  let options = DEFAULTS
  let block: { line: number; lines: string[] } | null = null
  for (const [index, text] of readExample(file).split('\n').entries()) {
    if (text.startsWith('```')) {
      if (block)
        examples.push({
          file,
          line: block.line,
          text: block.lines.join('\n'),
          options,
          whole: true,
        })
      block = block ? null : { line: index + 2, lines: [] }
    } else if (block) block.lines.push(text)
    else if (text.startsWith('> ')) options = setting(options, text.slice(2))
    else if (text.trim() !== '' && !text.startsWith('# ') && !text.startsWith('## '))
      examples.push({ file, line: index + 1, text, options, whole: false })
  }
  return examples
}

function setting(options: Settings, line: string): Settings {
  const [name = '', ...rest] = line.split(' ')
  const value = rest.join(' ')
  if (name === 'defaults') return DEFAULTS
  if (name === 'year') return { ...options, year: Number(value) }
  if (name === 'section') return { ...options, section: value }
  if (name === 'copy') return { ...options, copy: value === 'published' ? 'published' : 'filed' }
  if (name === 'lastYear') return { ...options, lastYear: value }
  if (name === 'answers') {
    const read = readAnswers(JSON.parse(value), { by: { name: '例', via: 'case' }, at: '' })
    if (!read.ok) throw new Error(`${line}: ${read.problems[0]?.message}`)
    return { ...options, answers: read.answers }
  }
  throw new Error(`no setting “${name}”`)
}

/** What fired and what was expected, each as “rule @ words”, for one comparison. */
export function outcome(example: Example): { fired: string[]; expected: string[] } {
  const marks = [...example.text.matchAll(MARK)]
  const text = example.text.replaceAll(MARK, '')
  const { checked, start } = example.whole ? { checked: text, start: 0 } : framed(example, text)
  const { section: _, ...options } = example.options
  const findings = check(checked, example.whole ? dropYear(options) : options).findings
  const within = findings.filter((each) => each.start >= start && each.end <= start + text.length)
  let removed = 0
  const places = marks.map((mark) => {
    const at = mark.index - removed
    removed += mark[0].length
    return { rule: mark[1] ?? '', at }
  })
  const expected = places.map(({ rule, at }) => `${rule} @ ${tail(text, at)}`)
  return {
    fired: matched(within, places, text, start).sort(),
    expected: [...new Set(expected)].sort(),
  }
}

const dropYear = ({ year: _, ...options }: CheckOptions): CheckOptions => options

const tail = (text: string, at: number): string =>
  text.slice(Math.max(text.lastIndexOf('\n', at - 1) + 1, at - 12), at)

/** Each finding is told at the first mark of its rule behind its start, else at its own words. */
function matched(
  findings: readonly Finding[],
  places: readonly { rule: string; at: number }[],
  text: string,
  start: number,
): string[] {
  const told = new Set<string>()
  for (const finding of findings) {
    const from = finding.start - start
    const to = finding.end - start
    const line = text.indexOf('\n', from) < 0 ? text.length : text.indexOf('\n', from)
    const place = places.find(
      ({ rule, at }) => rule === finding.rule && at >= from && at <= Math.max(line, to) + 1,
    )
    told.add(`${finding.rule} @ ${place ? tail(text, place.at) : finding.quote}`)
  }
  return [...told]
}

const FRAME = readFileSync(`${FOLDER}frame.txt`, 'utf8')

/** The example line inside the short report. */
function framed({ options }: Example, text: string): { checked: string; start: number } {
  const year = options.year ?? 2025
  const frame = FRAME.replaceAll('{{year}}', String(year)).replaceAll('{{next}}', String(year + 1))
  const slot = `{{${options.section}}}`
  const start = frame.slice(0, frame.indexOf(slot)).replace(/\{\{[a-z]+\}\}\n\n/g, '').length
  const checked = frame.replace(slot, () => text).replace(/\{\{[a-z]+\}\}\n\n/g, '')
  return { checked, start }
}
