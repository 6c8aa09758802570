/** Hand-made .docx packages for the tests of this folder: only what a reader needs. */
import { strToU8, type Zippable, zipSync } from 'fflate'
import { readReport } from '../read.ts'

export const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

export const word = (body: string, parts: Zippable = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...parts,
  })

export const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** The lines that are read, or the reason of the refusal. */
export const linesOf = (bytes: Uint8Array, name = 'a.docx'): string[] => {
  const result = readReport(bytes, name)
  return result.kind === 'read' ? result.text.split('\n') : [result.reason]
}
