import { isAsked } from '../../report/checklist.ts'
import { fieldOf } from '../../report/fields.ts'
import type { DateMention } from '../../text/dates.ts'
import { daysSaid } from './dates-said.ts'
import type { Doubt, Heard, Scene } from './scene.ts'

/** Which date fields a clause speaks of, by its words; the report year completes a bare day. */
const DATE_CUES = [
  { field: 'publish-date', topic: 'filing', about: /公开|挂网|上网|网站|公示/, year: 1 },
  { field: 'sign-date', topic: 'filing', about: /落款|成文|日期|落|署|印发/, year: 1 },
  {
    field: 'head-shufa-date',
    topic: 'head-conduct',
    about: /述[的了过]?法|述职|日期|述[的了]$/,
    year: 0,
  },
] as const

const OTHER_DAY = /文号|号文|会议|通知|之前|以前/

/** Whole days said for a date field: 落款2027年1月18日, 12月20日…述法. */
export function readDays(scene: Scene): { heard: Heard[]; doubts: Doubt[] } {
  const part: { heard: Heard[]; doubts: Doubt[] } = { heard: [], doubts: [] }
  for (const date of daysSaid(scene.text)) {
    if (date.month === null || date.day === null) continue
    const field = fieldFor(date, scene)
    if (!field || part.heard.some((known) => known.field === field)) continue
    const span = { start: date.start, end: date.end, quote: date.text }
    const iso = isoOf(date, field, scene)
    if (iso)
      part.heard.push({
        ...{ ...span, field, corrects: false },
        content: { kind: 'given', value: { type: 'date', date: iso } },
      })
    else part.doubts.push({ ...span, field, why: 'year' })
  }
  return part
}

/** The first whole day of a phrase that answers the field. */
export function isoFor(words: string, field: string, scene: Scene): string | null {
  const date = daysSaid(words).find(({ month, day }) => month !== null && day !== null)
  return date ? isoOf(date, field, scene) : null
}

function fieldFor(date: DateMention, scene: Scene): string | null {
  const [only, ...others] = scene.wanted.filter((id) => fieldOf(id).type === 'date')
  if (only !== undefined && others.length === 0) return only
  const clause = clauseAround(scene.text, date)
  const cue = DATE_CUES.find(
    ({ field, topic, about }) =>
      topic === scene.asked && about.test(clause) && isAsked(fieldOf(field), scene.facts),
  )
  if (cue) return cue.field
  return scene.asked === 'filing' && date.year !== null && !OTHER_DAY.test(clause)
    ? 'sign-date'
    : null
}

function clauseAround(text: string, { start, end }: DateMention): string {
  const before =
    text
      .slice(Math.max(0, start - 20), start)
      .split(/[，。；,;\n]/)
      .at(-1) ?? ''
  const behind = text.slice(end, end + 24).split(/[，。；,;\n]/)[0] ?? ''
  return before + behind
}

/** The day as ISO; null when its year is neither said nor known, or there is no such day. */
function isoOf(date: DateMention, field: string, scene: Scene): string | null {
  const offset = DATE_CUES.find((cue) => cue.field === field)?.year ?? 0
  const year = date.year ?? (scene.facts.year === null ? null : scene.facts.year + offset)
  if (year === null) return null
  const iso = [year, String(date.month).padStart(2, '0'), String(date.day).padStart(2, '0')].join(
    '-',
  )
  const day = new Date(`${iso}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) ? iso : null
}
