/**
 * The opening paragraph. Which party meetings a report year names comes from the canon (domain
 * structure §7); a year the canon does not know yet names only the congress.
 */
import { CANON, type CanonId } from '../../report/annual/canon.ts'
import { type CanonName, isCurrent } from '../../report/canon.ts'
import type { Facts } from '../../report/facts.ts'
import type { Composed } from '../passage.ts'
import { fill } from '../pattern.ts'
import type { Voice } from '../voice.ts'

/** First report year of each string of meetings, newest first. */
const MEETINGS: readonly { from: number; words: string; names: readonly CanonId[] }[] = [
  { from: 2025, words: '党的二十大和二十届历次全会精神', names: ['cpc-20', 'plenum-20-all'] },
  {
    from: 2024,
    words: '党的二十大和二十届二中、三中全会精神',
    names: ['cpc-20', 'plenum-20-2', 'plenum-20-3'],
  },
  { from: 2023, words: '党的二十大和二十届二中全会精神', names: ['cpc-20', 'plenum-20-2'] },
  { from: 2022, words: '党的二十大精神', names: ['cpc-20'] },
  { from: 2021, words: '党的十九大和十九届历次全会精神', names: ['cpc-19', 'plenum-19-all'] },
  {
    from: 2020,
    words: '党的十九大和十九届二中、三中、四中、五中全会精神',
    names: ['cpc-19', 'plenum-19-4', 'plenum-19-5'],
  },
  {
    from: 2019,
    words: '党的十九大和十九届二中、三中、四中全会精神',
    names: ['cpc-19', 'plenum-19-4'],
  },
]

const NAMES: ReadonlyMap<string, CanonName> = new Map(CANON.map((name) => [name.id, name]))

/** The string of meetings that is current in every one of its names, or null. */
export function meetingsOf(year: number): string | null {
  const string = MEETINGS.find(
    ({ from, names }) =>
      from <= year &&
      names.every((id) => {
        const name = NAMES.get(id)
        return name !== undefined && name.confidence !== 'unverified' && isCurrent(name, year)
      }),
  )
  return string?.words ?? null
}

export const leadSentence: Composed = (facts: Facts, voice: Voice) => {
  if (facts.year === null) return null
  const meetings = meetingsOf(facts.year)
  const spirit = meetings
    ? `，${voice.pick('lead/verb', ['全面贯彻落实', '深入贯彻落实', '认真贯彻'])}${meetings}`
    : ''
  const study = voice.pick('lead/study', ['深入学习贯彻', '学习贯彻', '全面践行'])
  const thought = `坚持以习近平新时代中国特色社会主义思想为指导${spirit}，${study}习近平法治思想`
  const open = voice.pick('lead/open', [
    `{{report-year}}，[在{{county-name.leaders}}的坚强领导下，]{{unit-kind.we}}${thought}`,
    `{{report-year}}，{{unit-name.short}}[在{{county-name.leaders}}领导下]${thought}`,
    `{{report-year}}，{{unit-kind.kind}}{{unit-kind.both}}[在{{county-name.leaders}}的领导下，]${thought}`,
  ])
  const work = voice.pick('lead/work', [
    '[，落实{{upper-meetings}}部署][，对照{{upper-plan-doc}}开展工作]',
    '[，贯彻{{upper-meetings}}要求][，按照{{upper-plan-doc}}推进各项任务]',
    '[，围绕{{upper-meetings}}精神][，落实{{upper-plan-doc}}确定的任务]',
  ])
  const close = voice.pick('lead/close', [
    '现将{{unit-kind.we}}{{report-year}}度法治政府建设情况报告如下：',
    '现将{{report-year}}度法治政府建设情况报告如下：',
  ])
  return fill(`${open}${work}`, facts)?.prose.concat('。', close) ?? null
}
