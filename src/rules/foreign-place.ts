import { isTownship, type PlaceMention } from '../text/places.ts'
import { type OtherOrgan, otherAddressee, otherDocuments, otherSigner } from './other-organ.ts'
import { isGeneric, isName, isOwnWork } from './place-name.ts'
import { isInTitle, isQuoted, type Reading } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'
import { isOwnPlace, type World } from './world.ts'

const COUNTY_ORGAN = new Set(['委', '政府', '人民政府', '司法局'])
/** A neighbour, a visit or an origin: the place is rightly another one. */
const NEIGHBOUR =
  /(?:与|和|同|跟|及|赴|到|往|去|来自|(?:邻近|毗邻|相邻|周边|附近)的?|联合|协同|对接|借鉴|学习|由原|原|、)$/
/** 原石桥乡 is part of the own place now. */
const FORMER = /^由?原[^乡镇]{2,}/
/** A township's name from another report is the mark of a copied text. */
export const foreignPlace: Rule = {
  id: 'foreign-place',
  severity: 'error',
  title: '出现外地地名',
  why: '借用别处稿件时最易留下别的乡镇、街道名称；本单位、上级和相邻地名除外。',
  bad: '（柳溪镇的报告）成立了临河乡法治建设领导小组',
  good: '成立了柳溪镇法治建设领导小组',
  find(reading) {
    const found: Mark[] = []
    const { world, places } = reading
    if (!world.own) return found
    for (const place of places) {
      if (place.name === world.own) continue
      const isOther = isTownship(place.level) ? isForeign : isOtherCounty
      if (!isOther(reading, place)) continue
      const right = namesake(world, place.level)
      const severity = isOwnWork(reading.text, place) ? 'error' : 'warning'
      const span = { start: place.start, end: place.start + place.name.length }
      const message = `“${place.name}”不是${right}，疑似沿用别处稿件`
      found.push(mark(span, message, { severity, suggestion: right }))
    }
    for (const other of otherAddressee(reading))
      found.push(told(other, '主送机关与标题所在县区不一致'))
    if (!namesOther(reading, world.own)) return found
    for (const other of otherSigner(reading)) found.push(told(other, '落款机关与标题不一致'))
    for (const other of otherDocuments(reading)) found.push(told(other, `不是${other.own}的文件`))
    return found
  },
}

/** Whether any township but the own one is named; a title joined without blanks is read by itself. */
const namesOther = ({ places, manuscript: { title } }: Reading, own: string): boolean =>
  (title !== null && title.text.length < title.end - title.start) ||
  places.some(({ name, level }) => name !== own && isTownship(level))

const told = ({ name, own, start, end }: OtherOrgan, message: string) =>
  mark({ start, end }, `“${name}”${message}，疑似沿用别处稿件`, { suggestion: own })

/** The own place of the same level, for the message. */
const namesake = ({ own, known }: World, level: string): string =>
  (isTownship(level) ? own : known.find((name) => name.endsWith(level))) ?? own ?? ''

/** What can stand right before a county's name; anything else is the verb of 获县委通报. */
const BEFORE_NAME = /^$|[\s，。；：、（“在由向经据受助合报请]/

/** Another county's organ, when the report's own county is known. */
function isOtherCounty(reading: Reading, place: PlaceMention): boolean {
  const { text, world, manuscript } = reading
  if (place.organ === '' || !COUNTY_ORGAN.has(place.organ)) return false
  if (place.name.length < 3) return false
  if (!BEFORE_NAME.test(text.slice(Math.max(0, place.start - 1), place.start))) return false
  if (isOwnPlace(world, place)) return false
  if (!world.known.some((name) => name.endsWith(place.level))) return false
  if (place.start < (manuscript.title?.end ?? 0) || isInTitle(reading, place)) return false
  return !NEIGHBOUR.test(text.slice(Math.max(0, place.start - 5), place.start))
}

/** Another township. */
function isForeign(reading: Reading, place: PlaceMention): boolean {
  const { text, world, manuscript } = reading
  if (isOwnPlace(world, place)) return false
  if (place.name.length - place.level.length < 2 || isGeneric(place)) return false
  if (FORMER.test(place.name)) return false
  if (!world.isTold && place.start < (manuscript.title?.end ?? 0)) return false
  if (place.level === '街道' && !isOwnWork(text, place)) return false
  if (!isName(text, place, world.own ?? '')) return false
  if (isInTitle(reading, place) || isQuoted(reading, place)) return false
  return !NEIGHBOUR.test(text.slice(Math.max(0, place.start - 5), place.start))
}
