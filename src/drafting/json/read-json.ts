/** A JSON value out of whatever a model wrapped it in: thinking, fences, a sentence before or after. */
import { withoutThinking } from '../reply/thinking.ts'

/** The first whole object or list of a reply; undefined when there is none. */
export function jsonIn(reply: string): unknown {
  const text = withoutThinking(reply)
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign !== '{' && sign !== '[') continue
    const end = endOfValue(text, at)
    const value = end === null ? undefined : parsed(text.slice(at, end))
    if (value !== undefined) return value
  }
  return undefined
}

/** Trailing commas and comments are models' own; anything worse is not guessed at. */
function parsed(json: string): unknown {
  for (const text of [json, json.replace(/,(?=\s*[}\]])/g, '')])
    try {
      return JSON.parse(text)
    } catch {}
  return undefined
}

/** Where the value that begins at `start` ends, or null when it never does. */
function endOfValue(text: string, start: number): number | null {
  let depth = 0
  let isString = false
  for (let at = start; at < text.length; at++) {
    const sign = text[at]
    if (isString) {
      if (sign === '\\') at++
      else if (sign === '"') isString = false
    } else if (sign === '"') isString = true
    else if (sign === '{' || sign === '[') depth++
    else if ((sign === '}' || sign === ']') && --depth === 0) return at + 1
  }
  return null
}
