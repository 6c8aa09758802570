/**
 * Word's automatic numbers: the text a paragraph shows before its own. It stands in no run, only in
 * word/numbering.xml and in the count of paragraphs before it.
 */
import { formatNumber } from './number-format.ts'
import { attribute, child, childrenNamed, isOn, type Package, type Xml } from './package.ts'

type Level = { start: number; format: string; text: string; restart: number; legal: boolean }
type List = { abstract: string; levels: Map<number, Level>; starts: Map<number, number> }
type Place = { list: string; level: number }

/** Takes paragraphs' properties in reading order and returns each one's label, '' for none. */
export function numbering(source: Package): (properties: Xml | undefined) => string {
  const lists = readLists(source)
  const styles = readStyles(source)
  const counters = new Map<string, number[]>()
  const begun = new Set<string>()
  return (properties) => {
    const place = placeOf(properties, styles)
    const list = place && lists.get(place.list)
    if (!place || !list) return ''
    const counts = counters.get(list.abstract) ?? []
    counters.set(list.abstract, counts)
    restartOnce(list, place, counts, begun)
    return label(list, place.level, counts)
  }
}

/** Several lists may share one abstract count; an override restarts it when first met. */
function restartOnce(
  { starts }: List,
  { list, level }: Place,
  counts: number[],
  begun: Set<string>,
) {
  const start = starts.get(level)
  if (start === undefined || begun.has(`${list}:${level}`)) return
  begun.add(`${list}:${level}`)
  counts[level] = start - 1
}

function label(list: List, at: number, counts: number[]): string {
  const level = list.levels.get(at)
  if (!level) return ''
  counts[at] = (counts[at] ?? level.start - 1) + 1
  for (const [below, { restart }] of list.levels)
    if (below > at && restart > at) delete counts[below]
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const part = list.levels.get(index)
    const number = counts[index] ?? part?.start ?? 1
    return formatNumber(level.legal && index < at ? 'decimal' : (part?.format ?? 'decimal'), number)
  })
}

const numberAt = (node: Xml | undefined, fallback: number): number => {
  const value = Number(attribute(node, 'val') ?? fallback)
  return Number.isInteger(value) ? value : fallback
}

function readLists(source: Package): Map<string, List> {
  const root = source.numbering.find((node) => 'numbering' in node)
  const abstracts = new Map(
    childrenNamed(root, 'abstractNum').map((node) => [
      attribute(node, 'abstractNumId') ?? '',
      levelsOf(node),
    ]),
  )
  return new Map(
    childrenNamed(root, 'num').map((node) => {
      const abstract = attribute(child(node, 'abstractNumId'), 'val') ?? ''
      const overrides = childrenNamed(node, 'lvlOverride')
      const own = overrides.flatMap((override) => [...levelsOf(override)])
      const starts = overrides.flatMap((override): [number, number][] => {
        const start = child(override, 'startOverride')
        return start ? [[Number(attribute(override, 'ilvl')), numberAt(start, 1)]] : []
      })
      const levels = new Map([...(abstracts.get(abstract) ?? []), ...own])
      return [attribute(node, 'numId') ?? '', { abstract, levels, starts: new Map(starts) }]
    }),
  )
}

const levelsOf = (node: Xml): Map<number, Level> =>
  new Map(
    childrenNamed(node, 'lvl').map((level) => {
      const at = Number(attribute(level, 'ilvl'))
      const format = attribute(child(level, 'numFmt'), 'val') ?? 'decimal'
      return [
        at,
        {
          start: numberAt(child(level, 'start'), 1),
          format,
          text: format === 'bullet' ? '' : (attribute(child(level, 'lvlText'), 'val') ?? ''),
          restart: numberAt(child(level, 'lvlRestart'), at),
          legal: isOn(child(level, 'isLgl')),
        },
      ]
    }),
  )

type Style = { parent: string | null; place: Partial<Place>; isDefault: boolean }

function readStyles(source: Package): Map<string, Style> {
  const root = source.styles.find((node) => 'styles' in node)
  return new Map(
    childrenNamed(root, 'style').map((node) => [
      attribute(node, 'styleId') ?? '',
      {
        parent: attribute(child(node, 'basedOn'), 'val'),
        place: placeIn(child(node, 'pPr')),
        isDefault: attribute(node, 'default') === '1' && attribute(node, 'type') === 'paragraph',
      },
    ]),
  )
}

function placeIn(properties: Xml | undefined): Partial<Place> {
  const node = child(properties, 'numPr')
  const list = attribute(child(node, 'numId'), 'val')
  const level = attribute(child(node, 'ilvl'), 'val')
  return { ...(list !== null && { list }), ...(level !== null && { level: Number(level) }) }
}

/** The paragraph's own list and level, else its style's, else that style's parent's. Id 0 is none. */
function placeOf(properties: Xml | undefined, styles: Map<string, Style>): Place | null {
  let place = placeIn(properties)
  let style = styles.get(attribute(child(properties, 'pStyle'), 'val') ?? '')
  style ??= [...styles.values()].find((one) => one.isDefault)
  for (let depth = 0; style && depth < 20; depth++) {
    place = { ...style.place, ...place }
    style = styles.get(style.parent ?? '')
  }
  if (place.list === undefined || place.list === '0') return null
  return { list: place.list, level: place.level ?? 0 }
}
