/** How a unit speaks of itself, its party committee, its head and its county. */
import type { Facts } from '../report/facts.ts'
import { planName, planShort } from './law-plan.ts'

export const CELL_KEYS = ['item', 'cause', 'for', 'target'] as const
export type CellKey = (typeof CELL_KEYS)[number]

/** Views of profile fields and of the current five-year plan; null for an unknown view. */
export function placeView(field: string, name: string, facts: Facts): string | null {
  switch (field) {
    case 'unit-kind':
      return kindView(name, facts.text('unit-kind') ?? '')
    case 'unit-name':
      return name === 'short' ? shortName(facts) : null
    case 'county-name':
      return countyView(name, facts.text('county-name') ?? '')
    case 'law-plan':
      return name === 'name' ? planName(facts) : name === 'short' ? planShort(facts) : null
    default:
      return null
  }
}

const KIND_WORDS: Record<string, Record<string, string>> = {
  乡: words('乡', '党委', '政府', '乡长'),
  民族乡: words('乡', '党委', '政府', '乡长'),
  镇: words('镇', '党委', '政府', '镇长'),
  街道: words('街道', '党工委', '办事处', '街道办事处主任'),
}

/** `both` is 党委、政府, as in 镇党委、政府会议. */
function words(kind: string, party: string, gov: string, head: string): Record<string, string> {
  return {
    kind,
    we: `我${kind}`,
    all: `全${kind}`,
    party: kind + party,
    gov: kind + gov,
    both: `${party}、${gov}`,
    head,
    secretary: `${kind}${party}书记`,
  }
}

const kindView = (name: string, kind: string): string | null => KIND_WORDS[kind]?.[name] ?? null

/** 云岭县青石镇人民政府 → 青石镇. */
function shortName(facts: Facts): string | null {
  const full = facts.text('unit-name')
  if (!full) return null
  const place = full.replace(/(?:人民政府|办事处|委员会)$/, '')
  const county = facts.text('county-name') ?? ''
  if (county && place.startsWith(county)) return place.slice(county.length)
  return /(?:县|市|区|旗)([^县市区旗]+(?:乡|镇|街道))$/.exec(place)?.[1] ?? place
}

/** 县委、县政府 by the last character of the county's name. */
function countyView(name: string, county: string): string | null {
  const kind = /[县市区旗]$/.exec(county)?.[0]
  if (!kind) return null
  if (name === 'leaders') return `${kind}委、${kind}政府`
  return name === 'kind' ? kind : null
}
