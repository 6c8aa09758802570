/** Figures without a word of their own: they speak of what was just said, or of what was asked. */
import { isAsked } from '../../report/checklist.ts'
import type { FieldSpec } from '../../report/field.ts'
import { fieldOf, isNumeric, topicById, topicOf } from '../../report/fields.ts'
import { FIGURE_CUES } from '../cues/figures.ts'
import { CORRECTION } from './correction.ts'
import type { FigureMark, Reading } from './reading.ts'
import type { Scene } from './scene.ts'
import { fitOf } from './units.ts'
import { isGeneric } from './window.ts'

const groupOf = (field: string): string => FIGURE_CUES[field]?.group ?? field

const TOTAL = /(?:一共|合计|共计|总共|总计|加起来|加一起|共)(?:是|有|为|就是)?$/
const LONGEST_SUM = 6

/**
 * 学法12次、960人次: the second figure is the same matter in another unit. 每周一次，全年52次 and
 * 268件，不对，是286件: it is the same field said again.
 */
export function companion(last: Reading, mark: FigureMark, scene: Scene): FieldSpec | null {
  if (last.field === null) return null
  const gap = scene.text.slice(last.mark.end, mark.start)
  const same = fieldOf(last.field)
  const again = last.heard === null || CORRECTION.test(gap)
  if (again) return fitOf(same, mark) === 'no' ? null : same
  const fields = topicOf(last.field).fields.filter(
    (field) =>
      field.id !== last.field &&
      isNumeric(field) &&
      groupOf(field.id) === groupOf(same.id) &&
      fitOf(field, mark) === 'exact',
  )
  return fields.length === 1 ? (fields[0] ?? null) : null
}

/** 党委会3次，政府常务会2次，一共5次: the sum of figures in one unit is the field's whole. */
export function total(
  readings: readonly Reading[],
  mark: FigureMark,
  ahead: string,
  asked: string | null,
): FieldSpec | null {
  if (!TOTAL.test(ahead) || (!isGeneric(ahead) && ahead.length > LONGEST_SUM)) return null
  const others = readings.slice(-4)
  const from = others.findLastIndex((each) => mark.unit !== '' && each.mark.unit !== mark.unit) + 1
  const parts = others.slice(from)
  const fields = [...new Set(parts.flatMap(({ field }) => field ?? []))]
  const own = fields.filter((field) => topicOf(field).id === asked)
  const [only, ...further] = own.length > 0 ? own : fields
  if (only === undefined || parts.length < 2) return null
  return further.length === 0 ? fieldOf(only) : wholeOf(own.length > 0 ? own : fields)
}

/** 国家级1个省级3个，总共4个: the field that all of them are parts of. */
function wholeOf(parts: readonly string[]): FieldSpec | null {
  const [whole, ...others] = new Set(parts.map((part) => FIGURE_CUES[part]?.of))
  return whole && others.length === 0 && !parts.includes(whole) ? fieldOf(whole) : null
}

/** The main count of the topic that was asked as a whole. */
export function leadOf(scene: Scene): FieldSpec | null {
  if (scene.asked === null || scene.wanted.length > 0) return null
  const lead = topicById(scene.asked).fields.find((field) => FIGURE_CUES[field.id]?.lead)
  return lead && isAsked(lead, scene.facts) ? lead : null
}

/** “3项：…” right at the start answers the main count of the topic asked. */
export function leading(mark: FigureMark, scene: Scene): FieldSpec | null {
  const lead = isGeneric(scene.text.slice(0, mark.start)) ? leadOf(scene) : null
  return lead && ['exact', 'alias'].includes(fitOf(lead, mark)) ? lead : null
}

/**
 * What we asked by name may be answered by a figure alone: “210”, “68个人”. Only when the figure
 * fits exactly one of the fields still open.
 */
export function wantedBy(
  mark: FigureMark,
  scene: Scene,
  taken: ReadonlySet<string>,
): FieldSpec | null {
  const open = scene.wanted.map(fieldOf).filter((field) => isNumeric(field) && !taken.has(field.id))
  const fits = open.filter((field) => fitOf(field, mark) !== 'no')
  return fits.length === 1 ? (fits[0] ?? null) : null
}
