/**
 * The package as we let it leave: without the parts nobody uses (theme, empty notes, custom
 * properties) and without time stamps, so that the same report gives the same bytes.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

/** Zip knows no earlier day. Noon: the format stores local time, and no time zone moves it to 1979. */
const MTIME = new Date(1980, 0, 1, 12)

const UNUSED =
  /^(?:word\/(?:theme\/|footnotes|endnotes|comments|numbering)|word\/_rels\/(?:footnotes|endnotes|comments|fontTable)|docProps\/custom)/
const UNUSED_TARGET =
  /<(?:Relationship|Override)\b[^>]*(?:Target|PartName)="\/?(?:word\/)?(?:theme\/|footnotes|endnotes|comments|numbering|docProps\/custom)[^>]*\/>/g

/** Repacks a .docx with constant entry order and times. */
export function packed(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => !UNUSED.test(path))
  const kept = parts.map(([path, data]): [string, Uint8Array] =>
    /\.rels$|^\[Content_Types\]/.test(path)
      ? [path, strToU8(strFromU8(data).replace(UNUSED_TARGET, ''))]
      : [path, data],
  )
  kept.sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return zipSync(Object.fromEntries(kept), { mtime: MTIME, level: 6 })
}

/** Readers expect the content types first. */
const rank = (path: string): number => (path === '[Content_Types].xml' ? 0 : 1)
