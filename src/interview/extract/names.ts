/** Short names of laws, plans and days as their full ones, from the canon (report/annual/canon). */
import { CANON } from '../../report/annual/canon.ts'
import type { CanonName } from '../../report/canon.ts'
import type { Span } from '../../text/span.ts'

const LAW_KINDS = new Set<CanonName['kind']>(['法律', '法规', '党规', '普法', '规划'])
const bare = (name: string): string => name.replace(/[《》“”"]/g, '').replace(/^中华人民共和国/, '')

const LAWS = new Map<string, string>()
for (const entry of CANON as readonly CanonName[])
  if (LAW_KINDS.has(entry.kind) && entry.confidence !== 'unverified')
    for (const name of [entry.name, ...(entry.short ?? [])]) LAWS.set(bare(name), entry.name)

const LAW_TAIL = /(?:法|法典|条例|规定|办法|纲要|规划|宪法)$/

/** 民法典 → 《中华人民共和国民法典》; a law the canon does not know gets its title marks only. */
export function lawName(said: string): string {
  const name = said.trim()
  const known = LAWS.get(bare(name)) ?? LAWS.get(`${bare(name)}规划`)
  if (known) return known
  return LAW_TAIL.test(name) && !/[《》]/.test(name) ? `《${name}》` : name
}

/** Whether an item is the name of a law, a plan or a document. */
export const isLawName = (said: string): boolean =>
  LAWS.has(bare(said)) || /[《》]/.test(said) || LAW_TAIL.test(said)

const DAYS = (CANON as readonly CanonName[]).filter((entry) => entry.kind === '宣传日')
const DAY_DIGITS = /^“(\d{1,2})·(\d{1,2})”/

/** 国家宪法日 → 宪法日, where only one day of the canon is called so. */
const TAILS = new Map<string, string[]>()
const tailOf = (name: string): string =>
  name.replace(/^“[^”]*”/, '').replace(/^(?:全民|全国|国家|国际|世界|中国)+/, '')
for (const { name } of DAYS) {
  const tail = tailOf(name)
  const isOnly = DAYS.filter((day) => day.name.endsWith(tail)).length === 1
  if (tail.length >= 3 && isOnly) TAILS.set(name, [tail])
}

/** Every publicity day, week or month a text names, with its full name. */
export function daysNamedIn(text: string): (Span & { name: string })[] {
  const found: (Span & { name: string })[] = []
  for (const day of DAYS) {
    const digits = DAY_DIGITS.exec(day.name)
    const forms = [
      day.name,
      ...(day.short ?? []),
      ...(digits
        ? [`${digits[1]}·${digits[2]}`, `${digits[1]}.${digits[2]}`, `${digits[1]}月${digits[2]}`]
        : []),
      ...(TAILS.get(day.name) ?? []),
    ]
    const hit = forms
      .map((form) => ({ at: wholeIndex(text, form), form }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at || b.form.length - a.form.length)[0]
    if (hit) found.push({ start: hit.at, end: hit.at + hit.form.length, name: day.name })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Where a form stands by itself: 3.15 but not the tail of 13.15 or the head of 3.152. */
function wholeIndex(text: string, form: string): number {
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) {
    const ahead = text[at - 1] ?? ''
    const behind = text[at + form.length] ?? ''
    if (
      !/[\d.]/.test(form[0] ?? '') ||
      (!/[\d.·]/.test(ahead) && !/[\d%％件次人万元]/.test(behind))
    )
      return at
  }
  return -1
}
