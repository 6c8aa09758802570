/** Shortcomings with their causes, one paragraph each; last year's promises are settled first. */
import type { Facts } from '../../report/facts.ts'
import { fill } from '../pattern.ts'
import type { Voice } from '../voice.ts'

export const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const

const CAUSES = ['原因在于', '主要原因是', '究其原因，', '原因是'] as const

export function shortcomings(facts: Facts, voice: Voice): string[] {
  const rows = facts.pairs('shortfalls')
  const opening = fill(voice.pick('shortcomings/fix', SETTLED), facts)?.prose
  if (rows.length === 0) return opening ? [`${opening}。`] : nothing(facts)
  const [first, ...causes] = turned(CAUSES, voice)
  const list = rows.map((row, index) => {
    const cell = `{{shortfalls#${index + 1}`
    const cause = row.cause ? `${[first, ...causes][index % CAUSES.length]}${cell}.cause}}。` : ''
    return `${ORDINALS[index] ?? index + 1}是${cell}.item}}。${cause}`
  })
  const lead = voice.pick(
    opening ? 'shortcomings/still' : 'shortcomings/lead',
    opening ? STILL : LEAD,
  )
  return [opening ? `${opening}。${lead}：` : `${lead}：`, ...list]
}

const nothing = (facts: Facts): string[] =>
  facts.content('shortfalls')?.kind === 'none' ? ['{{shortfalls!年内未梳理出不足}}。'] : []

const SETTLED = [
  '上年度报告所列不足的整改结果是：{{last-fix}}',
  '对上年度报告写明的不足，{{last-fix}}',
  '上年度所列不足已作整改：{{last-fix}}',
] as const

const STILL = [
  '{{report-year}}度还存在以下不足',
  '对照要求，本年度仍有不足',
  '当前仍需正视以下不足',
] as const

const LEAD = [
  '{{report-year}}度主要存在以下不足',
  '{{unit-kind.we}}工作中还存在以下不足',
  '对照法治政府建设要求，{{unit-kind.we}}还有以下不足',
] as const

/** The options in their order, beginning with the town's own. */
function turned(options: readonly [string, ...string[]], voice: Voice): string[] {
  const start = options.indexOf(voice.pick('shortcomings/cause', options))
  return [...options.slice(start), ...options.slice(0, start)]
}
