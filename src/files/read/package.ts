/**
 * A .docx package: the few parts we read, unpacked within bounds, parsed as XML trees. Refuses what
 * is no package, what unpacks to more than a report can be, and XML with a document type.
 */
import { XMLParser } from 'fast-xml-parser'
import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate'
import { RefusedFile } from './refusal.ts'

/** The words of a report take a fraction of this; what unpacks to more is no report. */
const UNPACKED_LIMIT = 8_000_000
const ENTRY_LIMIT = 5000

/** An element of `fast-xml-parser` in document order: one key, and attributes under `:@`. */
export type Xml = { readonly [name: string]: unknown }

/** The three parts that hold what a reader sees; [] for one that is absent. */
export type Package = Record<'document' | 'styles' | 'numbering', Xml[]>

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  trimValues: false,
  parseTagValue: false,
  parseAttributeValue: false,
  htmlEntities: true,
})

/** Opens a package; throws RefusedFile. Parts are found by their relationships, not by their names. */
export function openPackage(bytes: Uint8Array): Package {
  const main = target(partOf(bytes, '_rels/.rels'), 'officeDocument', '') ?? 'word/document.xml'
  const [folder, name] = [main.slice(0, main.lastIndexOf('/') + 1), main.split('/').at(-1)]
  const document = partOf(bytes, main)
  if (document.length === 0) throw new RefusedFile('broken')
  const links = partOf(bytes, `${folder}_rels/${name}.rels`)
  const linked = (type: string): Xml[] =>
    partOf(bytes, target(links, type, folder) ?? `${folder}${type}.xml`)
  return { document, styles: linked('styles'), numbering: linked('numbering') }
}

/** Where the relationship of a type leads to; the folder is the one of its source. */
function target(links: readonly Xml[], type: string, folder: string): string | null {
  const root = links.find((node) => 'Relationships' in node)
  const link = childrenNamed(root, 'Relationship').find((one) =>
    attribute(one, 'Type')?.endsWith(`/${type}`),
  )
  const path = attribute(link, 'Target')
  return path === null ? null : path.startsWith('/') ? path.slice(1) : folder + path
}

/** One part, unpacked within bounds and parsed; [] if the package has none of that name. */
function partOf(bytes: Uint8Array, path: string): Xml[] {
  let entries = 0
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    entries += 1
    const isWanted = name === path
    if (entries > ENTRY_LIMIT || (isWanted && originalSize > UNPACKED_LIMIT))
      throw new RefusedFile('zip-bomb')
    return isWanted
  }
  try {
    const part = unzipSync(bytes, { filter })[path]
    return part ? parsed(part) : []
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile('broken', error)
  }
}

function parsed(bytes: Uint8Array): Xml[] {
  const text = strFromU8(bytes)
  if (/<!DOCTYPE/i.test(text) || !isWhole(text)) throw new RefusedFile('broken')
  return parser.parse(text)
}

/** The parser forgives a text that ends too soon; half a report must not pass for a whole one. */
function isWhole(xml: string): boolean {
  const [, root] = /<([^\s<>?!/]+)/.exec(xml) ?? []
  const end = xml.trimEnd()
  return (
    end.endsWith(`</${root}>`) ||
    (end.endsWith('/>') && end.lastIndexOf('<') === end.indexOf(`<${root}`))
  )
}

/** Name of an element; `#text` for text. */
export const nameOf = (node: Xml): string => Object.keys(node).find((key) => key !== ':@') ?? ''

/** Children of an element. */
export function childrenOf(node: Xml | undefined): Xml[] {
  const children = node?.[node ? nameOf(node) : '']
  return Array.isArray(children) ? children : []
}

export const child = (node: Xml | undefined, name: string): Xml | undefined =>
  childrenOf(node).find((one) => nameOf(one) === name)

export const childrenNamed = (node: Xml | undefined, name: string): Xml[] =>
  childrenOf(node).filter((one) => nameOf(one) === name)

/** An attribute without its prefix: `val` of `<w:ilvl w:val="1"/>`. */
export function attribute(node: Xml | undefined, name: string): string | null {
  const attributes = node?.[':@']
  if (typeof attributes !== 'object' || attributes === null) return null
  const value: unknown = Reflect.get(attributes, name)
  return typeof value === 'string' ? value : null
}

/** Text of a text node. */
export const textNode = (node: Xml): string => String(node['#text'] ?? '')

/** Whether an on/off property is present and on. */
export const isOn = (node: Xml | undefined): boolean =>
  node !== undefined && !/^(?:0|false|off|none)$/.test(attribute(node, 'val') ?? '')
