/** One push in, what we say out: an ordered list of steps, the first that takes it has it. */
import type { Done, Moment, Step } from './moment.ts'
import { say } from './moment.ts'
import { answering } from './steps/answering.ts'
import { choosing, starting } from './steps/choosing.ts'
import { admission, joining } from './steps/entering.ts'
import { handing } from './steps/handing.ts'
import { checking, showing, turningPage } from './steps/reading.ts'
import { words } from './words.ts'

/** A picture is no answer to anything, whoever sent it. */
const unreadable: Step = ({ push, clerk, text }) =>
  push.kind === 'unreadable' ? say(clerk, words.unreadable(text)) : null

const STEPS: readonly Step[] = [
  joining, // a join code works for strangers too
  admission, // before anything else is looked at
  unreadable,
  turningPage,
  choosing, // a number after a list means the list
  starting, // from here on there is a report
  handing,
  showing,
  checking,
  answering,
]

/** What following or opening the account means: go on where we were. */
const GO_ON = '继续'

export async function talk(moment: Moment): Promise<Done> {
  let current = moment.push.kind === 'join' ? { ...moment, text: GO_ON } : moment
  for (const step of STEPS) {
    const done = await step(current)
    if (done) return done
    if (step === choosing) current = { ...current, clerk: { ...current.clerk, offered: null } }
  }
  return say(moment.clerk, words.gone)
}
