/** The options of `zhubi check`, read into what the rules take. */
import type { CheckOptions } from '../rules/check.ts'
import { oneOf, Unusable } from './command.ts'
import { answersOfFile, isSameFile, textOfFile } from './io.ts'

export const CHECK_OPTIONS = {
  format: { type: 'string', default: 'pretty' },
  copy: { type: 'string', default: 'filed' },
  unit: { type: 'string' },
  year: { type: 'string' },
  facts: { type: 'string' },
  'last-year': { type: 'string' },
  other: { type: 'string', multiple: true },
  allow: { type: 'string' },
  silences: { type: 'string' },
  fix: { type: 'string' },
} as const

export type CheckValues = {
  copy: string
  unit?: string
  year?: string
  facts?: string
  'last-year'?: string
  other?: string[]
  allow?: string
  silences?: string
  fix?: string
}

/** Reads what the rules look at beside the text; throws Unusable naming the option or the file. */
export async function checkOptions(values: CheckValues): Promise<CheckOptions> {
  const { unit, year, facts, 'last-year': lastYear, other = [] } = values
  if (unit?.trim() === '') throw new Unusable('选项“--unit”后面要有单位名称')
  const others = other.map(async (file) => [file, (await textOfFile(file)).text] as const)
  return {
    copy: oneOf('--copy', values.copy, ['filed', 'published']),
    ...(unit !== undefined && { unit: unit.trim() }),
    ...(year !== undefined && { year: yearOf(year) }),
    ...(facts !== undefined && { answers: (await answersOfFile(facts)).answers }),
    ...(lastYear !== undefined && { lastYear: (await textOfFile(lastYear)).text }),
    ...(other.length > 0 && { others: Object.fromEntries(await Promise.all(others)) }),
  }
}

/** Every file the options name. */
export const filesNamed = (values: CheckValues): string[] => {
  const { facts, 'last-year': lastYear, allow, silences, other = [] } = values
  return [facts, lastYear, allow, silences, ...other].filter((file) => file !== undefined)
}

/** The options for one file: it is not compared with itself, so a folder can be given both ways. */
export function optionsFor(file: string, options: CheckOptions): CheckOptions {
  if (!options.others) return options
  const others = Object.entries(options.others).filter(([other]) => !isSameFile(other, file))
  return { ...options, others: Object.fromEntries(others) }
}

function yearOf(text: string): number {
  if (!/^20\d\d$/.test(text))
    throw new Unusable(`选项“--year”要写四位年份，如 2026，不能是“${text}”`)
  return Number(text)
}
