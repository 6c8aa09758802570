/**
 * Reads a push in JSON, which the official account's console can switch on. Numbers keep their digits
 * (MsgId is larger than a double holds), and a name that comes twice is refused as it is in XML.
 */
import { BodyError, type Fields } from './xml.ts'

type Revived = { source?: string }

/** Whether a body is JSON: the platform sends an object. */
export const isJson = (text: string): boolean => text.trimStart().startsWith('{')

/**
 * The fields of a flat object; values that are objects or lists are left out.
 * @throws {BodyError} not an object, or a name twice in it
 */
export function readJson(text: string): Fields {
  const parsed = parse(text)
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed))
    throw new BodyError('malformed')
  if (hasRepeatedName(text)) throw new BodyError('repeated')
  return Object.fromEntries(
    Object.entries(parsed).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text, keepDigits)
  } catch {
    throw new BodyError('malformed')
  }
}

/** TypeScript does not know the third argument yet: the value's own characters. */
function keepDigits(_name: string, value: unknown, context?: Revived): unknown {
  return typeof value === 'number' ? (context?.source ?? String(value)) : value
}

const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|[{}]/g

/** Of valid JSON only: names of the outer object, compared as they read, not as they are escaped. */
function hasRepeatedName(text: string): boolean {
  const names = new Set<string>()
  let depth = 0
  for (const [token, colon] of text.matchAll(TOKEN)) {
    if (token === '{') depth += 1
    else if (token === '}') depth -= 1
    else if (colon !== undefined && depth === 1) {
      const name = String(JSON.parse(token.slice(0, -colon.length)))
      if (names.has(name)) return true
      names.add(name)
    }
  }
  return false
}
