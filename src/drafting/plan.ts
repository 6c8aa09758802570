/**
 * Which parts a report has, in printed order: topics with nothing answered fall away, small ones
 * share a heading. Depends on what was answered, not on the figures, so a changed figure moves nothing.
 */
import { ITEMS, type ItemKey, type SectionKey } from '../report/annual/outline.ts'
import type { TopicId } from '../report/annual/topics.ts'
import type { Facts } from '../report/facts.ts'
import { topicById } from '../report/fields.ts'
import { HEADINGS, MEASURE_GROUPS, TOLD_ELSEWHERE } from './annual/headings.ts'
import { PASSAGES } from './annual/passages.ts'
import { inYear } from './annual/thought.ts'
import { draftPassage } from './passage.ts'
import { type Voice, voiceOf } from './voice.ts'

export type PartPlan = {
  /** The section key, or `measures.<topic id>` after the first topic under the heading. */
  id: string
  section: SectionKey
  topics: readonly TopicId[]
  /** Own heading as prose, number included; null for parts without one. */
  heading: string | null
  level: 0 | 1 | 2
  /** The level-one heading printed above the first part of a section that has several. */
  above: string | null
}

const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'].concat([
  '十一',
  '十二',
  '十三',
  '十四',
  '十五',
  '十六',
])

const ITEM_TOPICS: Record<Exclude<ItemKey, 'measures'>, readonly TopicId[]> = {
  shortcomings: ['shortcomings'],
  leadership: ['head-duties', 'head-conduct'],
  plans: ['plans'],
  other: ['other'],
}

const FRAME = { heading: null, level: 0, above: null } as const
const PROFILE: readonly TopicId[] = ['unit-basics', 'filing']

/**
 * Parts a person wrote or locked, each with the topics its words tell: it keeps its heading and its
 * topics, however the others are shared out.
 */
export type Pinned = ReadonlyMap<string, readonly TopicId[]>

/** Plans the parts around those that are pinned. */
export function planParts(facts: Facts, voice: Voice, pinned: Pinned = new Map()): PartPlan[] {
  const items = ITEMS.map((item) => ({ item, parts: planItem(item.key, facts, voice, pinned) }))
    .filter(({ parts }) => parts.length > 0)
    .flatMap(({ item, parts }, index) => {
      const heading = `${CHINESE[index]}、${named(item.heading, facts)}`
      return parts.map((part, i) =>
        part.level === 1 ? { ...part, heading } : { ...part, above: i === 0 ? heading : null },
      )
    })
  return [...frame(facts, ['title', 'addressee', 'lead']), ...items, ...frame(facts, ['signature'])]
}

/** A heading without its year while the year is not answered. */
const named = (heading: string, facts: Facts): string =>
  facts.year === null ? heading.replace(/\{\{report-year[^}]*\}\}度/, '') : heading

/** Parts made from the profile: each stands once its first fact is there. */
function frame(facts: Facts, keys: SectionKey[]): PartPlan[] {
  const needs: Partial<Record<SectionKey, string>> = {
    addressee: 'addressee',
    title: 'unit-name',
    lead: 'report-year',
    signature: 'unit-name',
  }
  return keys
    .filter((key) => facts.value(needs[key] ?? '') !== null)
    .map((key) => ({ id: key, section: key, topics: PROFILE, ...FRAME }))
}

function planItem(key: ItemKey, facts: Facts, voice: Voice, pinned: Pinned): PartPlan[] {
  if (key === 'measures') return planMeasures(facts, voice, pinned)
  const topics = ITEM_TOPICS[key]
  return topics.some((topic) => speaks(topic, facts)) || pinned.has(key)
    ? [{ id: key, section: key, topics, heading: null, level: 1, above: null }]
    : []
}

/** Whether a topic outside measures has words: documents alone make no plan. */
const speaks = (topic: TopicId, facts: Facts): boolean =>
  topic === 'plans'
    ? facts.value('next-items') !== null || facts.isZero('next-items')
    : weight(topic, facts) > 0

function planMeasures(facts: Facts, voice: Voice, pinned: Pinned): PartPlan[] {
  return MEASURE_GROUPS.flatMap((group) => share(group.topics, group.enough, facts, pinned)).map(
    (topics, index) => ({
      id: `measures.${topics[0]}`,
      section: 'measures' as const,
      topics,
      heading: `（${CHINESE[index]}）${inYear(titleOf(topics, voice), facts.year)}`,
      level: 2 as const,
      above: null,
    }),
  )
}

/**
 * Joins neighbouring topics of a group until a heading holds enough facts; what is left over at
 * the end joins the heading before it. A pinned part is a heading of its own.
 */
function share(
  topics: readonly TopicId[],
  enough: number,
  facts: Facts,
  pinned: Pinned,
): (readonly TopicId[])[] {
  const claimed = new Set([...pinned.values()].flat())
  const headings: { topics: TopicId[]; weight: number; closed: boolean }[] = []
  for (const topic of topics) {
    const own = pinned.get(`measures.${topic}`)
    const carried = weight(topic, facts)
    if (own) headings.push({ topics: [...own], weight: enough, closed: true })
    else if (carried > 0 && !claimed.has(topic)) join(headings, topic, carried, enough)
  }
  const tail = headings.at(-1)
  const before = headings.at(-2)
  if (tail && before && !tail.closed && !before.closed && tail.weight < enough) {
    headings.pop()
    before.topics.push(...tail.topics)
  }
  return headings.map((heading) => heading.topics)
}

/** A topic under the open heading before it that does not hold enough yet, or under a new one. */
function join(
  headings: { topics: TopicId[]; weight: number; closed: boolean }[],
  topic: TopicId,
  carried: number,
  enough: number,
): void {
  const last = headings.at(-1)
  if (!last || last.closed || last.weight >= enough) {
    headings.push({ topics: [topic], weight: carried, closed: false })
    return
  }
  last.topics.push(topic)
  last.weight += carried
}

/** How many of a topic's fields have something to say; 0 when its passage would stay silent. */
const weight = (topic: TopicId, facts: Facts): number =>
  facts.recall(`weight/${topic}`, () => weigh(topic, facts))

function weigh(topic: TopicId, facts: Facts): number {
  const passage = PASSAGES[topic]
  const manner = { voice: voiceOf(facts), terse: false }
  if (passage && draftPassage(topic, passage, facts, manner).length === 0) return 0
  return fieldsToldIn(topic).filter((id) => {
    const kind = facts.content(id)?.kind
    return kind === 'given' || kind === 'none'
  }).length
}

/** Ids of the fields a topic's passage tells: its own, less those told elsewhere, plus its guests. */
export const fieldsToldIn = (topic: TopicId): string[] =>
  topicById(topic)
    .fields.map((field): string => field.id)
    .filter((id) => !(id in TOLD_ELSEWHERE))
    .concat(Object.keys(TOLD_ELSEWHERE).filter((id) => TOLD_ELSEWHERE[id] === topic))

/** One topic has its own titles; several put their nouns into one frame. */
function titleOf(topics: readonly TopicId[], voice: Voice): string {
  const [first, ...others] = topics
  if (!first) return ''
  const words = HEADINGS[first]
  if (!words) return topicById(first).title
  if (others.length === 0) return voice.pick(`heading/${first}`, words.titles)
  const nouns = topics.map((topic) => HEADINGS[topic]?.noun ?? topicById(topic).title)
  const joined = `${nouns.slice(0, -1).join('、')}和${nouns.at(-1)}`
  return voice.pick(`heading/${topics.join('+')}`, words.shared).replace('…', joined)
}
