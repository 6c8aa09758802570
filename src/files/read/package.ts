/**
 * A .docx package: the few parts we read, unpacked within bounds, parsed as XML trees. Refuses what
 * is no package, what unpacks to more than a report can be, and XML with a document type.
 */
import { XMLParser } from 'fast-xml-parser'
import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate'
import { RefusedFile } from './refusal.ts'

/** A report's text is below 1 MB; what unpacks to more than this is no report. */
const UNPACKED_LIMIT = 24_000_000
const ENTRY_LIMIT = 5000

const WANTED = /^(?:_rels\/\.rels|\[Content_Types\]\.xml|word\/[^/]+\.xml)$/

/** An element of `fast-xml-parser` in document order: one key, and attributes under `:@`. */
export type Xml = { readonly [name: string]: unknown }

export type Package = { has: (path: string) => boolean; xml: (path: string) => Xml[] }

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

/** Opens a package; throws RefusedFile. */
export function openPackage(bytes: Uint8Array): Package {
  const parts = unpacked(bytes)
  return {
    has: (path) => Object.hasOwn(parts, path),
    xml: (path) => (Object.hasOwn(parts, path) ? parsed(parts[path]) : []),
  }
}

function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let size = 0
  let entries = 0
  const within = ({ name, originalSize }: UnzipFileInfo): boolean => {
    entries += 1
    const wanted = WANTED.test(name)
    if (wanted) size += originalSize
    if (size > UNPACKED_LIMIT || entries > ENTRY_LIMIT) throw new RefusedFile('zip-bomb')
    return wanted
  }
  try {
    return unzipSync(bytes, { filter: within })
  } catch (error) {
    throw error instanceof RefusedFile ? error : new RefusedFile('broken', error)
  }
}

function parsed(bytes: Uint8Array = new Uint8Array()): Xml[] {
  const text = strFromU8(bytes)
  if (/<!DOCTYPE/i.test(text) || !isWhole(text)) throw new RefusedFile('broken')
  try {
    return parser.parse(text)
  } catch (error) {
    throw new RefusedFile('broken', error)
  }
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
