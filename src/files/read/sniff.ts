/** What a file is by its first bytes; names lie, as a renamed .doc does. */
export type Kind = 'zip' | 'ole' | 'ole-encrypted' | 'pdf' | 'rtf' | 'image' | 'other'

const MAGIC: readonly (readonly [Kind, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['image', [0x89, 0x50, 0x4e, 0x47]],
  ['image', [0xff, 0xd8, 0xff]],
  ['image', [0x47, 0x49, 0x46, 0x38]],
]

/** A password turns a .docx into an OLE file with a stream of this name (MS-OFFCRYPTO §2.3.4.4). */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((char) => [char.charCodeAt(0), 0])

export function kindOf(bytes: Uint8Array): Kind {
  const start = pdfStart(bytes)
  const [kind] =
    MAGIC.find(([, magic]) => magic.every((byte, i) => bytes[start + i] === byte)) ?? []
  if (kind === 'ole' && includes(bytes, ENCRYPTED)) return 'ole-encrypted'
  return kind ?? 'other'
}

/** A UTF-8 mark may stand before a header. */
const pdfStart = (bytes: Uint8Array): number =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true
  return false
}
