/**
 * Report → file, by format. Imports text and report only; knows no desk and no request.
 * Formats are data here: a route or a command looks them up by the ending of a name.
 */
import type { Block } from '../report/block.ts'
import { writeDocx } from './docx.ts'
import { writeHtml } from './html.ts'
import { writeMarkdown } from './markdown.ts'
import type { Meta } from './page/typeset.ts'
import { writeText } from './text.ts'

type Writer = {
  mime: string
  write: (blocks: readonly Block[], meta?: Meta) => Uint8Array | Promise<Uint8Array>
}

const encoder = new TextEncoder()

/** `meta` reaches only the .docx: the web copy carries no red head and no 版记 (domain structure §10). */
export const EXPORTS = {
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: writeDocx,
  },
  md: {
    mime: 'text/markdown; charset=utf-8',
    write: (blocks) => encoder.encode(writeMarkdown(blocks)),
  },
  txt: { mime: 'text/plain; charset=utf-8', write: (blocks) => encoder.encode(writeText(blocks)) },
  html: { mime: 'text/html; charset=utf-8', write: (blocks) => encoder.encode(writeHtml(blocks)) },
} as const satisfies Record<string, Writer>

export type ExportFormat = keyof typeof EXPORTS

/** The format a file name's ending asks for, or null. */
export function formatOf(name: string): ExportFormat | null {
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase()
  return ending in EXPORTS ? (ending as ExportFormat) : null
}

/** The bytes of a report file; the same report gives the same bytes. */
export async function exportReport(
  blocks: readonly Block[],
  format: ExportFormat,
  meta: Meta = {},
): Promise<Uint8Array> {
  return EXPORTS[format].write(blocks, meta)
}
