/**
 * Reads a push in XML into its flat fields. Text stays text: MsgId is larger than a double holds, and
 * “00123” is not 123. A document type, nesting beyond reason, and any element that comes twice are
 * refused: a clerk's text holding `]]></Content><FromUserName>` would otherwise name a second sender.
 */
import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** The fields of a push by name; all values are strings. */
export type Fields = Readonly<Record<string, string>>

/** A body that cannot be read; `repeated` was signed by the platform and is acknowledged, not used. */
export class BodyError extends Error {
  override name = 'BodyError'
  readonly reason: 'malformed' | 'doctype' | 'repeated'

  constructor(reason: 'malformed' | 'doctype' | 'repeated') {
    super(`push body is ${reason}`)
    this.reason = reason
  }
}

const parser = new XMLParser({
  ignoreAttributes: true,
  parseTagValue: false,
  trimValues: false,
  processEntities: false,
})

const DECLARATION = /<!(doctype|entity)/i
const CDATA = /<!\[CDATA\[[\s\S]*?\]\]>/g

/**
 * The fields of `<xml>…</xml>`. Elements that hold elements are left out: no field we use does.
 * @throws {BodyError} not one `<xml>` element, a document type, or an element twice
 */
export function readXml(text: string): Fields {
  if (DECLARATION.test(text.replace(CDATA, ''))) throw new BodyError('doctype')
  const root = elementsOf(text)
  if (hasRepeated(root)) throw new BodyError('repeated')
  const { xml, ...others } = root
  if (!isRecord(xml) || Object.keys(others).some((name) => name !== '?xml'))
    throw new BodyError('malformed')
  return fieldsOf(xml)
}

function elementsOf(text: string): Record<string, unknown> {
  try {
    if (XMLValidator.validate(text) !== true) throw new BodyError('malformed')
    const parsed: unknown = parser.parse(text)
    if (isRecord(parsed)) return parsed
  } catch {
    // The parser throws on what it refuses (depth, prototype names); its words are of no use here.
  }
  throw new BodyError('malformed')
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The parser makes a list of elements of one name in one place. */
function hasRepeated(value: unknown): boolean {
  if (Array.isArray(value)) return true
  return isRecord(value) && Object.values(value).some(hasRepeated)
}

/** Line breaks between elements are no field; words between elements are no push. */
function fieldsOf({ '#text': between = '', ...elements }: Record<string, unknown>): Fields {
  if (String(between).trim() !== '') throw new BodyError('malformed')
  return Object.fromEntries(
    Object.entries(elements).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )
}
