/** `zhubi rules`: what is checked; with ids, why, with a bad and a good example. */
import { RULES } from '../rules/all.ts'
import type { Rule } from '../rules/rule.ts'
import { type Command, oneOf, readArgs, Unusable } from './command.ts'
import { print } from './io.ts'
import { markdownTable, table } from './table.ts'

const NAMES = { error: '错误', warning: '警告', advice: '建议' } as const

export const rulesCommand: Command = {
  usage: 'rules [编号…] [--format pretty|json|markdown]',
  about: '列出检查规则：编号、级别、名称；写编号则看理由、反例和正例（json 里都有）。',
  async run(args) {
    const { values, positionals } = readArgs(args, {
      format: { type: 'string', default: 'pretty' },
    })
    const format = oneOf('--format', values.format, ['pretty', 'json', 'markdown'])
    const rules = positionals.length > 0 ? positionals.map(ruleNamed) : RULES
    if (format === 'json') print(asJson(rules))
    else if (format === 'markdown') print(asMarkdown(rules))
    else print(positionals.length > 0 ? explained(rules) : listed(rules))
    return 0
  },
}

function ruleNamed(id: string): Rule {
  const rule = RULES.find((one) => one.id === id)
  if (!rule) throw new Unusable(`没有“${id}”这条规则，zhubi rules 列出全部`)
  return rule
}

const asJson = (rules: readonly Rule[]): string =>
  JSON.stringify(
    {
      rules: rules.map(({ id, title, severity, why, bad, good }) => ({
        ...{ id, title, severity, why, bad, good },
      })),
    },
    null,
    2,
  )

const explained = (rules: readonly Rule[]): string =>
  rules
    .map(({ id, title, severity, why, bad, good }) =>
      [`${title}（${NAMES[severity]}，${id}）`, `  ${why}`, `  ✗ ${bad}`, `  ✓ ${good}`].join('\n'),
    )
    .join('\n\n')

const listed = (rules: readonly Rule[]): string =>
  table(rules.map(({ id, severity, title }) => [id, NAMES[severity], title])).join('\n')

/** The table of both READMEs: ids and severities as they stand in findings. */
const asMarkdown = (rules: readonly Rule[]): string =>
  markdownTable([
    ['rule 规则', 'severity 级别', 'title 名称'],
    ...rules.map(({ id, severity, title }) => [`\`${id}\``, severity, title]),
  ])
