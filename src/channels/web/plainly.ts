/** What a schema found wrong, in words a person outside the trade understands. */
import type * as z from 'zod'

type Issue = z.core.$ZodIssue

const KINDS: Record<string, string> = {
  string: '文字',
  number: '数字',
  int: '整数',
  boolean: 'true 或 false',
  array: '列表',
  object: '对象 {…}',
  record: '对象 {…}',
}

/** One sentence for one problem; the schema's own words where there is nothing plainer. */
export function plainly(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `应为${KINDS[issue.expected] ?? issue.expected}`
    case 'too_small':
      return issue.minimum === 1 ? '不能为空' : `至少${issue.minimum}${measureOf(issue.origin)}`
    case 'too_big':
      return `不能超过${issue.maximum}${measureOf(issue.origin)}`
    case 'unrecognized_keys':
      return `有不认识的键：${issue.keys.join('、')}`
    case 'invalid_value':
      return `应为其中之一：${issue.values.map(String).join('、')}`
    default:
      return issue.message
  }
}

const measureOf = (origin: string): string =>
  origin === 'string' ? '字' : origin === 'array' ? '项' : ''
