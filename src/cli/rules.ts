/** `zhubi rules`: what is checked, and why. */
import { RULES } from '../rules/all.ts'
import { type Command, oneOf, readArgs, Unusable } from './command.ts'
import { print } from './io.ts'

const NAMES = { error: '错误', warning: '警告', advice: '建议' } as const

export const rulesCommand: Command = {
  usage: 'rules [--format pretty|json]',
  about: '列出检查规则：编号、名称、级别、理由、反例和正例。',
  async run(args) {
    const { values, positionals } = readArgs(args, {
      format: { type: 'string', default: 'pretty' },
    })
    if (positionals[0]) throw new Unusable(`rules 后面不用写“${positionals[0]}”`)
    const format = oneOf('--format', values.format, ['pretty', 'json'])
    print(format === 'json' ? asJson() : asText())
    return 0
  },
}

const asJson = (): string =>
  JSON.stringify(
    {
      rules: RULES.map(({ id, title, severity, why, bad, good }) => ({
        ...{ id, title, severity, why, bad, good },
      })),
    },
    null,
    2,
  )

const asText = (): string =>
  RULES.map(({ id, title, severity, why, bad, good }) =>
    [`${title}（${NAMES[severity]}，${id}）`, `  ${why}`, `  ✗ ${bad}`, `  ✓ ${good}`].join('\n'),
  ).join('\n\n')
