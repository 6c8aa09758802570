/** The organs a report goes to, in full where the county is known: 县委 → 中共云岭县委. */
import type { Heard, Scene } from './scene.ts'

const ADDRESSEE =
  /(?:主送(?:机关)?|报送给?|报给|呈报|上报|报)(?:就?是|给|写|：|:)?(?<it>(?:中共)?[\p{Script=Han}]{1,24}?(?:委员会|委|政府|办公室|办)(?:[、和及]?(?:中共)?[\p{Script=Han}]{1,20}?(?:政府|委员会|委|办公室|办))?)(?=[，。；,;\s吧]|抄|$)/u

const COPY =
  /抄送?(?!送|没|不|无)(?:机关)?(?:给|到|就?是|：|:)?(?<it>[\p{Script=Han}（）、]{3,50}?)(?=[，。；,;\s]|$)/u

/** Addressee and copy. */
export const readOrgans = (scene: Scene): Heard[] => [
  ...organ('addressee', ADDRESSEE, scene),
  ...organ('cc-organ', COPY, scene),
]

function organ(field: string, pattern: RegExp, scene: Scene): Heard[] {
  const match = pattern.exec(scene.text)
  const said = match?.groups?.it
  if (!match || !said) return []
  const span = { start: match.index, end: match.index + match[0].length }
  const text = organsInFull(said, scene)
  const content = { kind: 'given' as const, value: { type: 'text' as const, text } }
  return [{ ...span, field, content, quote: match[0], corrects: false }]
}

/**
 * A name in full stays as it was said; 县委 → 中共云岭县委, 县政府 → 云岭县人民政府, by the county
 * that is known or that the first organ names.
 */
function organsInFull(said: string, { facts }: Scene): string {
  const organs = said
    .replace(/(?<=委)(?:和|及)?(?=[^、]{0,8}?[县市区旗][^、]*政府$)/, '、')
    .split('、')
  const named = /^(?:中共)?((?:(?!委)[\p{Script=Han}])+[县市区旗])委(?!员)/u.exec(
    organs[0] ?? '',
  )?.[1]
  const county = facts.text('county-name') ?? (named && named.length > 1 ? named : '')
  return organs.map((organ) => inFull(organ, county)).join('、')
}

function inFull(organ: string, county: string): string {
  const isShort = county !== '' && organ.startsWith(county.slice(-1))
  const name = isShort ? county.slice(0, -1) + organ : organ
  if (!isShort && name.includes('委员会')) return name
  if (/^[\p{Script=Han}]+[县市区旗]委/u.test(name)) return `中共${name.replace(/^中共/, '')}`
  return name.replace(/(?<=.[县市区旗])政府$/, '人民政府')
}
