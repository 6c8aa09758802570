/**
 * File → text. A .docx gives its paragraphs joined by one line feed; a .txt or .md gives its own
 * characters, nothing normalised, for findings index them. What cannot be read is refused with a
 * sentence that tells what to do; nothing is guessed from the name.
 */
import { paragraphsOf } from './read/body.ts'
import { decodeText } from './read/decode.ts'
import { numbering } from './read/numbering.ts'
import { openPackage } from './read/package.ts'
import { type Refused, RefusedFile, refused } from './read/refusal.ts'
import { kindOf } from './read/sniff.ts'

export type ReadResult = { kind: 'read'; format: 'docx' | 'text'; text: string } | Refused

/** A file of this many bytes or more is refused. */
export const SIZE_LIMIT = 5_000_000

/** Endings that a text may have; '' is standard input. */
const TEXT_ENDINGS = new Set(['', 'txt', 'md', 'markdown', 'text', 'docx'])

/** Reads a report file of any supported kind. `name` is only used to tell text from other text. */
export function readReport(bytes: Uint8Array, name: string): ReadResult {
  if (bytes.length === 0) return refused('empty')
  if (bytes.length >= SIZE_LIMIT) return refused('too-big')
  switch (kindOf(bytes)) {
    case 'zip':
      return nonEmpty(readDocx(bytes))
    case 'ole':
      return refused('old-word')
    case 'ole-encrypted':
      return refused('encrypted')
    case 'pdf':
      return refused('pdf')
    case 'rtf':
      return refused('rtf')
    case 'image':
      return refused('binary')
    default:
      return nonEmpty(readText(bytes, endingOf(name)))
  }
}

function readText(bytes: Uint8Array, ending: string): ReadResult {
  if (/^(?:doc|wps)$/.test(ending)) return refused('old-word')
  if (!TEXT_ENDINGS.has(ending)) return refused('unsupported')
  if (ending === 'docx') return refused('broken')
  const text = decodeText(bytes)
  return text === null ? refused('binary') : { kind: 'read', format: 'text', text }
}

function readDocx(bytes: Uint8Array): ReadResult {
  try {
    const source = openPackage(bytes)
    const lines = paragraphsOf(source.document, numbering(source))
    return lines ? { kind: 'read', format: 'docx', text: lines.join('\n') } : refused('unsupported')
  } catch (error) {
    return refused(error instanceof RefusedFile ? error.reason : 'broken')
  }
}

const nonEmpty = (result: ReadResult): ReadResult =>
  result.kind === 'read' && result.text.trim() === '' ? refused('empty') : result

const endingOf = (name: string): string => /\.([^./\\]*)$/.exec(name)?.[1]?.toLowerCase() ?? ''
