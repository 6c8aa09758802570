import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { writeDocx } from '../docx.ts'
import { readReport } from '../read.ts'
import { SAMPLE } from '../sample-report.ts'
import type { RefusalReason } from './refusal.ts'
import { p, word } from './word-file.ts'

const reasonOf = (bytes: Uint8Array, name: string): RefusalReason | 'read' => {
  const result = readReport(bytes, name)
  return result.kind === 'read' ? 'read' : result.reason
}

describe('what cannot be read is refused', () => {
  const ole = new Uint8Array([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...new Array(600).fill(0),
  ])
  const encrypted = new Uint8Array([...ole, ...Buffer.from('EncryptedPackage', 'utf16le')])
  const noise = Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919 + (i >> 3) * 31) % 256)
  const bomb = word(p('零'.repeat(9_000_000)))
  const whole = word(p('甲'))

  test.each<[string, Uint8Array, string, RefusalReason]>([
    ['nothing', new Uint8Array(), 'a.txt', 'empty'],
    ['blanks', strToU8(' \n　\n'), 'a.txt', 'empty'],
    ['a document without words', word('<w:p/>'), 'a.docx', 'empty'],
    ['a renamed .doc', ole, 'a.docx', 'old-word'],
    ['a .wps', ole, 'a.wps', 'old-word'],
    ['a web page named .doc', strToU8('<html>甲</html>'), 'a.doc', 'old-word'],
    ['a password', encrypted, 'a.docx', 'encrypted'],
    ['a PDF', strToU8('%PDF-1.7 甲'), 'a.docx', 'pdf'],
    ['RTF', strToU8('{\\rtf1 a}'), 'a.doc', 'rtf'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d]), 'a.txt', 'binary'],
    ['noise', noise, 'a.txt', 'binary'],
    ['noise with NUL', strToU8('甲\u0000乙'), 'a.md', 'binary'],
    ['5 MB', new Uint8Array(5_000_000).fill(0x61), 'a.txt', 'too-big'],
    ['half a package', whole.slice(0, whole.length / 2), 'a.docx', 'broken'],
    [
      'a spoiled package',
      whole.map((byte, i) => (i > 40 && i < 90 ? byte ^ 0xff : byte)),
      'a.docx',
      'broken',
    ],
    ['text named .docx', strToU8('甲乙丙'), 'a.docx', 'broken'],
    [
      'a spreadsheet',
      zipSync({
        '_rels/.rels': strToU8(
          '<Relationships><Relationship Type="http://x/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        ),
        'xl/workbook.xml': strToU8('<a/>'),
      }),
      'a.xlsx',
      'unsupported',
    ],
    ['another kind of text', strToU8('甲'), 'a.html', 'unsupported'],
    ['a package that unpacks to 27 MB', bomb, 'a.docx', 'zip-bomb'],
    [
      'a document type',
      zipSync({
        'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><w:document>&b;</w:document>'),
      }),
      'a.docx',
      'broken',
    ],
  ])('%s', (_, bytes, name, reason) => {
    expect(reasonOf(bytes, name)).toBe(reason)
  })

  test('a package that lies about its size is not unpacked further than it says', () => {
    const lying = Uint8Array.from(bomb)
    const view = new DataView(lying.buffer)
    for (let at = 0; at < lying.length - 30; at++)
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1e6)
        view.setUint32(at + 24, 1000, true)
    const started = performance.now()
    expect(reasonOf(lying, 'a.docx')).toBe('broken')
    expect(performance.now() - started).toBeLessThan(1500)
  })

  test('a sentence says what to do', () => {
    const result = readReport(ole, '去年报告.docx')
    expect(result).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('请在 WPS 或 Word 里另存为 .docx'),
    })
  })

  test('very deep XML ends in a refusal, not in a crash', () => {
    const deep = word('<w:sdt>'.repeat(60_000) + '</w:sdt>'.repeat(60_000))
    expect(['broken', 'empty']).toContain(reasonOf(deep, 'a.docx'))
  })

  test('a spoiled byte never brings anything but text or a refusal', async () => {
    const good = await writeDocx(SAMPLE)
    for (let at = 0; at < good.length; at += 37) {
      const spoiled = Uint8Array.from(good, (byte, i) => (i === at ? byte ^ 0x55 : byte))
      expect(['read', 'broken', 'unsupported', 'zip-bomb', 'binary']).toContain(
        reasonOf(spoiled, 'a.docx'),
      )
    }
  })
})
