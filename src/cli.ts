/**
 * The command line: `npm run -s zhubi -- check 报告.docx`. Chooses the command and turns wrong use
 * into one plain sentence; each command is a file of its own in cli/.
 */
import { checkCommand } from './cli/check.ts'
import { type Command, type ExitCode, Unusable } from './cli/command.ts'
import { draftCommand } from './cli/draft.ts'
import { factsCommand } from './cli/facts.ts'
import { complain, print } from './cli/io.ts'
import { rulesCommand } from './cli/rules.ts'

const COMMANDS: Readonly<Record<string, Command>> = {
  check: checkCommand,
  rules: rulesCommand,
  draft: draftCommand,
  facts: factsCommand,
}

const usage = (commands: readonly Command[]): string =>
  [
    '用法：',
    ...commands.flatMap(({ usage, about }) => [`  zhubi ${usage}`, `      ${about}`]),
  ].join('\n')

async function main([name, ...args]: string[]): Promise<ExitCode> {
  const all = Object.values(COMMANDS)
  if (name === undefined) return refuse('', usage(all))
  if (/^(?:-h|--help|help)$/.test(name)) return show(usage(all))
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) return refuse(`没有“${name}”这个命令`, usage(all))
  if (args.includes('--help') || args.includes('-h')) return show(usage([command]))
  try {
    return await command.run(args)
  } catch (error) {
    if (error instanceof Unusable) return refuse(error.message, '')
    throw error
  }
}

function show(text: string): ExitCode {
  print(text)
  return 0
}

function refuse(message: string, help: string): ExitCode {
  complain([message && `zhubi：${message}`, help].filter(Boolean).join('\n'))
  return 2
}

/** A reader that stops early (`| head`) is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await main(process.argv.slice(2))
