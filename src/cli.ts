/**
 * The command line: `npm run -s zhubi -- check 报告.docx`. Chooses the command and turns wrong use
 * into one plain sentence; each command is a file of its own in cli/.
 */
import { type Command, type ExitCode, Unusable } from './cli/command.ts'
import { complain, print } from './cli/io.ts'

/** Loaded when asked for: a check does not wait for the library that writes .docx. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  check: async () => (await import('./cli/check.ts')).checkCommand,
  rules: async () => (await import('./cli/rules.ts')).rulesCommand,
  draft: async () => (await import('./cli/draft.ts')).draftCommand,
  model: async () => (await import('./cli/model.ts')).modelCommand,
  facts: async () => (await import('./cli/facts.ts')).factsCommand,
  'wechat-doctor': async () => (await import('./cli/wechat-doctor.ts')).doctorCommand,
}

const usage = (commands: readonly Command[]): string =>
  [
    '用法：',
    ...commands.flatMap(({ usage, about }) => [`  zhubi ${usage}`, `      ${about}`]),
  ].join('\n')

const wholeUsage = async (): Promise<string> =>
  usage(await Promise.all(Object.values(COMMANDS).map((load) => load())))

async function main([name, ...args]: string[]): Promise<ExitCode> {
  if (name === undefined) return refuse('', await wholeUsage())
  if (/^(?:-h|--help|help)$/.test(name)) return show(await wholeUsage())
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!load) return refuse(`没有“${name}”这个命令`, await wholeUsage())
  const command = await load()
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
