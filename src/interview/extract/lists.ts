/** Lists that follow a count or name laws and days: dated meetings, documents, decisions, laws. */
import { titlesIn } from '../../text/citations.ts'
import { datesIn } from '../../text/dates.ts'
import type { Span } from '../../text/span.ts'
import { datedItems, itemsOf, tidy } from './items.ts'
import { daysNamedIn, isLawName, lawName } from './names.ts'
import { readOrgans } from './organs.ts'
import type { Heard, Scene } from './scene.ts'

type ReadList = (scene: Scene) => Heard[]

/** Readers by the topic that must have been asked. */
const READERS: Readonly<Record<string, readonly ReadList[]>> = {
  filing: [readOrgans],
  study: [(scene) => dated(scene, 'study-center-items', /中心组/)],
  'normative-docs': [documents],
  decisions: [decisions],
  'law-popularization': [promotedLaws, publicityDays, lawPlan, leaflets],
  'head-duties': [
    (scene) =>
      dated(scene, 'head-meeting-items', /(?:研究法治|法治|专题)[^，。：:]{0,8}会|会(?:议)?开了/),
  ],
}

export const readLists = (scene: Scene): Heard[] =>
  (READERS[scene.asked ?? ''] ?? []).flatMap((reader) => reader(scene))

const list = (field: string, items: string[], span: Span, scene: Scene): Heard[] =>
  items.length === 0
    ? []
    : [
        {
          ...{ ...span, field, corrects: false },
          content: { kind: 'given', value: { type: 'list', items } },
          quote: scene.text.slice(span.start, span.end),
        },
      ]

/** From the words that name the meetings to the end of their sentence: one item a date. */
function dated(scene: Scene, field: string, about: RegExp): Heard[] {
  const start = about.exec(scene.text)?.index
  if (start === undefined) return []
  const stop = /[。；;\n]/.exec(scene.text.slice(start, start + 600))?.index
  const words = scene.text.slice(start, start + (stop ?? 600))
  const dates = datesIn(words)
  const [first, last] = [dates[0], dates.at(-1)]
  if (!first || !last) return []
  return list(
    field,
    datedItems(words),
    { start: start + first.start, end: start + words.length },
    scene,
  )
}

/** Documents made this year: titles that no 依据 or 清理 stands before. */
function documents(scene: Scene): Heard[] {
  const titles = titlesIn(scene.text).filter(
    ({ start }) =>
      !/(?:依据|根据|按照|清理|废止|修改)[^，。]{0,8}$/.test(
        scene.text.slice(Math.max(0, start - 12), start),
      ),
  )
  const [first, last] = [titles[0], titles.at(-1)]
  if (!first || !last) return []
  const items = titles.map(({ start, end }) => scene.text.slice(start, end))
  return list('norm-names', items, { start: first.start, end: last.end }, scene)
}

const DECISIONS =
  /(?:[0-9０-９一二三四五六七八九十两]{1,6}[项件个]|分别是|包括|是)(?:重大)?(?:行政)?(?:决策)?(?:大事|事项)?[：:，,]?(?:分别是|分别为|是|有|为)?(?<it>[^，。；：:,;\n]{3,100})(?=[，。；,;\n]|$)/g

const ONE_BY_ONE =
  /[一1]个是(?<one>[^，。；,;\n]{2,40})[，,；;](?:另|还有)?[一1]个是(?<two>[^，。；,;\n]{2,40})/

const IN_ORDER =
  /(?<=^|[，。；：:,;\s])[一二三四五六]是(?<it>[^，。；,;\n]{2,40})(?=[，。；,;\n]|$)/g

/** 一是…，二是…: each of them a decision. */
function inOrder(scene: Scene): Heard[] {
  const rows = [...scene.text.matchAll(IN_ORDER)]
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first?.[0].startsWith('一') || !last || rows.length < 2) return []
  const items = rows.map(({ groups }) => tidy(groups?.it ?? ''))
  const span = { start: first.index, end: last.index + last[0].length }
  return list('decision-names', items, span, scene)
}

/** The decisions behind their count, when they are as many as it says. */
function decisions(scene: Scene): Heard[] {
  const two = ONE_BY_ONE.exec(scene.text)
  if (two?.groups) {
    const items = [two.groups.one ?? '', two.groups.two ?? ''].map(tidy)
    const span = { start: two.index, end: two.index + two[0].length }
    return list('decision-names', items, span, scene)
  }
  const rows = inOrder(scene)
  if (rows.length > 0) return rows
  for (const match of scene.text.matchAll(DECISIONS)) {
    const words = tidy(match.groups?.it ?? '')
    const items = itemsOf(words)
    if (
      /[0-9０-９]|征求|论证|评估|审|讨论|公布|目录|没有|[吗了过么][？?]?$|[？?]/.test(words) ||
      words.length < 4
    )
      continue
    const end = match.index + match[0].length
    return list(
      'decision-names',
      items,
      { start: end - (match.groups?.it?.length ?? 0), end },
      scene,
    )
  }
  return []
}

const PROMOTED =
  /(?:重点|主要|集中)?(?:宣讲|讲解|(?<!法治)宣传(?!教育法|月|周|日)|普及|讲)(?:了|的是|的有|解了)?(?<it>[^，。；,;\n]{2,160})/g

/** 民法典、宪法，还有…，都是重点宣传的 */
const PROMOTED_BEFORE =
  /(?<it>[^。；;\n]{2,120}?)[，,]?(?:都|均|这些)?是?(?:今年)?(?:重点|主要)(?:宣传|讲)的(?=[，。；\s]|$)/g
const NEW_LAW = /[，,]?(?:还有|另外|加上)?(?:今年)?新(?:出|颁布|实施|施行)台?的/g

function promotedLaws(scene: Scene): Heard[] {
  const named = [...scene.text.matchAll(PROMOTED), ...scene.text.matchAll(PROMOTED_BEFORE)].flatMap(
    (match) => {
      const laws = itemsOf((match.groups?.it ?? '').replace(NEW_LAW, '、')).filter(isLawName)
      return laws.length > 0
        ? [{ laws, start: match.index, end: match.index + match[0].length }]
        : []
    },
  )
  const [first, last] = [named[0], named.at(-1)]
  if (!first || !last) return []
  const items = [...new Set(named.flatMap(({ laws }) => laws.map(lawName)))]
  return list('laws-promoted', items, { start: first.start, end: last.end }, scene)
}

const ABOUT_DAYS = /结合|节点|宣传日|宣传月|宣传周|这些日子|纪念日|日子|开展|活动/

function publicityDays(scene: Scene): Heard[] {
  if (!ABOUT_DAYS.test(scene.text)) return []
  const days = daysNamedIn(scene.text)
  const [first, last] = [days[0], days.at(-1)]
  if (!first || !last) return []
  return list(
    'law-days',
    days.map(({ name }) => name),
    { start: first.start, end: last.end },
    scene,
  )
}

/** 七五, 八五, 九五 as the current plan; “八五总结了，现在九五” names the later one. */
function lawPlan(scene: Scene): Heard[] {
  const found = [...scene.text.matchAll(/[“"]?(?<it>[七八九]五)[”"]?(?:普法|规划)?/g)]
  const now = found.find(({ index }) =>
    /现在|目前|正在|是/.test(scene.text.slice(Math.max(0, index - 6), index)),
  )
  const match = now ?? (found.length === 1 ? found[0] : undefined)
  if (!match?.groups?.it) return []
  const span = { start: match.index, end: match.index + match[0].length }
  return [
    {
      ...{ ...span, field: 'law-plan', corrects: false },
      content: { kind: 'given', value: { type: 'text', text: match.groups.it } },
      quote: match[0],
    },
  ]
}

const LEAFLET = /[\p{Script=Han}《》“”]{2,20}[0-9０-９,.]+[余多]?[份张本册]/gu

/** 其中宣传册4200余份、宣传单3100余份: at least two kinds with their figures. */
function leaflets(scene: Scene): Heard[] {
  const start = /其中|分别/.exec(scene.text)?.index
  if (start === undefined) return []
  const words = scene.text.slice(start + 2, start + 200).split(/[。；;\n]/)[0] ?? ''
  const items = [...words.matchAll(LEAFLET)].map(([item]) => tidy(item))
  if (items.length < 2) return []
  return list('law-leaflet-items', items, { start, end: start + 2 + words.length }, scene)
}
