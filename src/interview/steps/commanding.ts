import { type Command, commandIn } from '../command.ts'
import type { Done, Moment, Step } from '../moment.ts'
import { say } from '../say.ts'
import { change } from './changing.ts'
import { draft, hand, rewrite, show } from './report-commands.ts'
import { again, example, help, progress, skip, whole, why, withdraw } from './talk-commands.ts'

/** Chat words work in every state, so they come before anything reads the message as an answer. */
export const commanding: Step = (moment) => {
  const command = commandIn(moment.text)
  return command && carryOut(command, moment)
}

function carryOut(command: Command, moment: Moment): Done | null {
  switch (command.kind) {
    case 'help':
      return help(moment)
    case 'progress':
      return progress(moment)
    case 'skip':
      return skip(moment)
    case 'why':
      return why(moment)
    case 'example':
      return example(moment)
    case 'continue':
      return again(moment)
    case 'withdraw':
      return withdraw(moment)
    case 'none':
    case 'unknown':
      return whole(moment, { kind: command.kind })
    case 'not-applicable':
      return whole(moment, command)
    case 'change':
      return change(moment, command.n, command.content)
    default:
      return aboutReport(command, moment)
  }
}

type AboutReport = Extract<
  Command,
  { kind: 'draft' | 'check' | 'export' | 'link' | 'cancel' | 'rewrite' | 'show' | 'bind' }
>

function aboutReport(command: AboutReport, moment: Moment): Done {
  switch (command.kind) {
    case 'draft':
      return draft(moment)
    case 'rewrite':
      return rewrite(moment, command.target, command.instruction)
    case 'show':
      return show(moment, command.target)
    case 'check':
      return hand(moment, { kind: 'check' }, say.checking)
    case 'export':
      return hand(moment, { kind: 'export' }, say.exporting)
    case 'link':
      return hand(moment, { kind: 'link' }, say.linking)
    case 'cancel':
      return hand(moment, { kind: 'cancel' }, say.cancelling)
    case 'bind':
      return hand(moment, { kind: 'bind', code: command.code }, say.binding(command.code))
  }
}
