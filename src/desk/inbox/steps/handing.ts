/** 网页 and 导出: the report on another screen, or as a file. */
import { commandIn } from '../../../interview/command.ts'
import type { Place } from '../clerk.ts'
import { type Done, deskOf, type Moment, type Step, say, visitorOf } from '../moment.ts'
import { words } from '../words.ts'

export const handing: Step = (moment) => {
  const { clerk, text } = moment
  const kind = commandIn(text)?.kind
  if (!clerk.current) return null
  if (kind === 'link') return link(moment, clerk.current)
  return kind === 'export' ? exporting(moment, clerk.current) : null
}

/** Where links lead: the public address, or the one the platform pushed to. */
export const addressOf = ({ entry, origin }: Pick<Moment, 'entry' | 'origin'>): string =>
  (entry.publicUrl || origin).replace(/\/+$/, '')

async function link(moment: Moment, place: Place): Promise<Done | null> {
  const made = await deskOf(moment, place).makeOpenLink(visitorOf(moment, place))
  return made.ok
    ? say(moment.clerk, words.link(`${addressOf(moment)}/l/${made.value.token}`))
    : null
}

/** As a file where the chat takes files, else as a link to it. */
async function exporting(moment: Moment, place: Place): Promise<Done | null> {
  const { clerk, entry } = moment
  const desk = deskOf(moment, place)
  const visitor = visitorOf(moment, place)
  const [summary, made] = await Promise.all([desk.summary(visitor), desk.makeFileLink(visitor)])
  if (!summary.ok || !made.ok) return null
  const brief = words.file(summary.value.title, `${addressOf(moment)}/f/${made.value.token}`)
  if (!entry.takesFiles || !entry.canSend) return say(clerk, brief)
  const parcel = { kind: 'file' as const, text: '', brief, notice: false, place }
  return { ...say(clerk, words.fileSent), parcels: [parcel] }
}
