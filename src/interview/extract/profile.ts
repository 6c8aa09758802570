/** Who writes the report: year, full name, kind and county, read from one breath. */
import type { Value } from '../../report/value.ts'
import { numberOf } from '../../text/numeral.ts'
import { placesIn } from '../../text/places.ts'
import type { Doubt, Heard, Scene } from './scene.ts'

const FULL_NAME = /(?<name>[\p{Script=Han}]{2,24}?(?:乡|镇|街道)(?:人民政府|办事处))/u
const SHORT_NAME = /(?<name>[\p{Script=Han}]{4,24}?(?:乡|镇|街道))(?=[，。；、,;\s的]|$)/u
const NAME_LEAD =
  /^.*?(?:单位全称|单位名称|单位名字|全称|名称|名字|单位)(?:就|是|叫|为)*|^(?:我们|我(?=[是在])|我这|我这边|这边|这里|今年|属于?|写|报告)*(?:就?是|叫|为|在)|^我们/
const COUNTY =
  /^(?<county>[\p{Script=Han}]{1,12}(?:自治县|自治旗|林区|县|市|区|旗))(?=[\p{Script=Han}]{1,8}(?:乡|镇|街道))/u
const BELONGS =
  /(?:属于?|隶属于?|归|所在县(?:是|为)?|县是|区是|市是)(?<county>[\p{Script=Han}]{1,12}?(?:自治县|自治旗|林区|县|市|区|旗))(?=[，。；、,;\s管辖的]|$)/u
const KIND =
  /(?:^|(?<!不)是|为|属|类型|[，。；、,;\s])一?个?(?<kind>民族乡|街道|镇|乡)(?=[，。；、,;\s]|不是|$)/
const YEAR =
  /(?<full>(?:19|20)\d{2}|[二２][〇零０][\d０-９一二三四五六七八九〇零]{2})年?|(?<!\d)(?<short>\d{2})年(?:度|的|报告)/
const THIS = /(?:写|报)?(?<when>今年|去年|本年)度?的?(?:报告)?/

type Part = { heard: Heard[]; doubts: Doubt[] }

export function readProfile(scene: Scene): Part {
  if (scene.asked !== 'unit-basics') return { heard: [], doubts: [] }
  const heard = [...unit(scene), ...kind(scene), ...county(scene)]
  const year = readYear(scene)
  return {
    heard: [...(year && 'content' in year ? [year] : []), ...firstOfEach(heard)],
    doubts: year && 'why' in year ? [year] : [],
  }
}

/** The name says county and kind as well, unless other words of the message do. */
function unit(scene: Scene): Heard[] {
  const match = FULL_NAME.exec(scene.text)
  if (!match) return []
  const name = (match.groups?.name ?? '').replace(NAME_LEAD, '')
  const start = match.index + match[0].length - name.length
  return [text('unit-name', name, name, start)]
}

function kind(scene: Scene): Heard[] {
  const match = KIND.exec(scene.text)
  if (match?.groups?.kind)
    return [text('unit-kind', match.groups.kind, match.groups.kind, match.index)]
  const [named] = unit(scene)
  if (!named) {
    const place = placesIn(scene.text).find(({ level }) => /乡|镇|街道/.test(level))
    return place ? [text('unit-kind', place.level, place.name, place.start)] : []
  }
  const said = /(民族乡|街道|镇|乡)(?:人民政府|办事处)$/.exec(named.quote)?.[1] ?? ''
  const isEthnic = /[\p{Script=Han}]族乡人民政府$/u.test(named.quote)
  return said ? [text('unit-kind', isEthnic ? '民族乡' : said, named.quote, named.start)] : []
}

function county(scene: Scene): Heard[] {
  const belongs = BELONGS.exec(scene.text)
  if (belongs?.groups?.county)
    return [text('county-name', belongs.groups.county, belongs[0], belongs.index)]
  const [named] = unit(scene)
  const inName = named && COUNTY.exec(named.quote)?.groups?.county
  if (named && inName) return [text('county-name', inName, inName, named.start)]
  const short = named ? null : SHORT_NAME.exec(scene.text)?.groups?.name?.replace(NAME_LEAD, '')
  const inShort = short && COUNTY.exec(short)?.groups?.county
  if (inShort) return [text('county-name', inShort, inShort, scene.text.indexOf(inShort))]
  const place = named ? undefined : placesIn(scene.text).find(({ level }) => /[县区旗]/.test(level))
  return place ? [text('county-name', place.name, place.name, place.start)] : []
}

/** 2026, 二〇二六, 26年; 今年 is only clear from March on, when last year's report is filed. */
function readYear(scene: Scene): Heard | Doubt | null {
  const match = YEAR.exec(scene.text)
  const said = match?.groups?.full ?? match?.groups?.short
  if (match && said) {
    const number = numberOf(said) ?? 0
    return yearHeard(number < 100 ? 2000 + number : number, match[0], match.index)
  }
  const when = THIS.exec(scene.text)
  if (!when) return null
  const now = Number(scene.now.slice(0, 4))
  const isSeason = Number(scene.now.slice(5, 7)) <= 3
  const span = { start: when.index, end: when.index + when[0].length, quote: when[0] }
  if (when.groups?.when === '去年') return yearHeard(now - 1, when[0], when.index)
  if (isSeason) return { ...span, field: 'report-year', why: 'year' }
  return yearHeard(now, when[0], when.index)
}

const yearHeard = (number: number, quote: string, start: number): Heard =>
  heardOf('report-year', { type: 'quantity', number, hedge: '' }, quote, start)

const text = (field: string, value: string, quote: string, start: number): Heard =>
  heardOf(field, { type: 'text', text: value }, quote, start)

const heardOf = (field: string, value: Value, quote: string, start: number): Heard => ({
  ...{ field, quote, start, end: start + quote.length, corrects: false },
  content: { kind: 'given', value },
})

const firstOfEach = (heard: Heard[]): Heard[] =>
  heard.filter(({ field }, index) => heard.findIndex((each) => each.field === field) === index)
