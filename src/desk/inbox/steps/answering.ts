/** Everything else is the conversation's: an answer, or a chat word it knows. */
import { type Command, commandIn } from '../../../interview/command.ts'
import type { TurnResult } from '../../report-desk.ts'
import type { JobView } from '../../view.ts'
import type { Place } from '../clerk.ts'
import { type Done, deskOf, type Moment, type Step, visitorOf } from '../moment.ts'
import type { Watch } from '../watches.ts'
import { words } from '../words.ts'

export const answering: Step = async (moment) => {
  const { clerk, text, messageId } = moment
  if (!clerk.current) return null
  const place = clerk.current
  const desk = deskOf(moment, place)
  const taken = await desk.listen(visitorOf(moment, place), { text, messageId })
  if (!taken.ok) return lost(moment, place)
  return doneWith(moment, place, commandIn(text), taken.value)
}

function doneWith(
  { clerk, text, entry, now }: Moment,
  place: Place,
  command: Command | null,
  { replies, job }: TurnResult,
): Done {
  const said = replies.map((reply) => reply.text)
  if (command?.kind === 'cancel') return { clerk, text: said.join('\n'), unwatch: place }
  if (command?.kind === 'progress') said.unshift(...running(job))
  const watch = asksForWork(command) ? watchOf(job, place, text, now) : null
  if (!watch) return { clerk, text: said.join('\n') }
  const soon = entry.canSend ? words.soon : words.soonKept
  return { clerk, text: [...said, soon].join('\n'), watches: [watch] }
}

const asksForWork = (command: Command | null): boolean =>
  command?.kind === 'draft' || command?.kind === 'rewrite'

/** The job this message began: the newest, if it runs or began since the message came. */
function watchOf(job: JobView | null, place: Place, text: string, now: number): Watch | null {
  if (!job || (job.state !== 'running' && Date.parse(job.at) < now)) return null
  return { job: job.id, place, words: text.trim(), at: now }
}

const running = (job: JobView | null): string[] =>
  job?.state === 'running'
    ? [words.running(job.parts.length - job.left.length, job.parts.length)]
    : []

/** The report was erased: whoever was in it is in none now. */
function lost({ clerk }: Moment, place: Place): Done {
  const joined = clerk.joined.filter(({ report }) => report !== place.report)
  return { clerk: { ...clerk, joined, current: null }, text: words.gone }
}
