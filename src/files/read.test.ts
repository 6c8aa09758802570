import { strToU8, type Zippable, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { textOf } from '../report/block.ts'
import { writeDocx } from './docx.ts'
import type { RefusalReason } from './read/refusal.ts'
import { readReport } from './read.ts'
import { SAMPLE } from './sample-report.ts'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const word = (body: string, parts: Zippable = {}): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...parts,
  })
const p = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const linesOf = (bytes: Uint8Array, name = 'a.docx'): string[] => {
  const result = readReport(bytes, name)
  return result.kind === 'read' ? result.text.split('\n') : [result.reason]
}
const reasonOf = (bytes: Uint8Array, name: string): RefusalReason | 'read' => {
  const result = readReport(bytes, name)
  return result.kind === 'read' ? 'read' : result.reason
}

describe('text files', () => {
  const text = '\r\n　白鹭镇 2026 年\r\n\r\n全年２次 \n\n\n'

  test.each(['a.txt', 'a.md', 'a', '-'])('%s is read exactly as it is', (name) => {
    expect(readReport(strToU8(text), name)).toEqual({ kind: 'read', format: 'text', text })
  })

  test('a byte order mark changes nothing', () => {
    expect(linesOf(strToU8(`\ufeff${text}`), 'a.txt').join('\n')).toBe(text)
  })

  test.each(['utf-16le', 'utf-16be'])('%s with its mark', (encoding) => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
    if (encoding === 'utf-16be') Buffer.from(bytes.buffer).swap16()
    expect(linesOf(bytes, 'a.txt').join('\n')).toBe(text)
  })

  test('GB18030, as old Windows writes it', () => {
    const bytes = [
      0xb0, 0xd7, 0xf0, 0xd8, 0xd5, 0xf2, 0xa3, 0xb2, 0xb4, 0xce, 0xa3, 0xac, 0x81, 0x39, 0xee,
      0x39,
    ]
    expect(linesOf(new Uint8Array(bytes), 'a.txt')).toEqual(['白鹭镇２次，㐀'])
  })
})

describe('.docx', () => {
  test('what we write reads back line for line', async () => {
    const lines = linesOf(await writeDocx(SAMPLE))
    const wanted = textOf([...SAMPLE])
      .trimEnd()
      .replace('人民政府关于', '人民政府\n关于')
    expect(lines.join('\n')).toBe(wanted)
  })

  test('another reader finds the same words', async () => {
    const bytes = word(
      `${p('一')}${p(' 二 &amp; 三&#x4E00;')}<w:tbl><w:tr><w:tc>${p('四')}</w:tc><w:tc>${p('五')}</w:tc></w:tr></w:tbl>${p('六')}`,
      {
        '_rels/.rels': strToU8(
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
        ),
      },
    )
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
    expect(linesOf(bytes)).toEqual(value.split('\n\n').slice(0, -1))
    expect(linesOf(bytes)).toEqual(['一', ' 二 & 三一', '四', '五', '六'])
  })

  test('tracked deletions, field codes and hidden text are not read', () => {
    const run = (inside: string) => `<w:r>${inside}</w:r>`
    const body = [
      '<w:p>',
      run('<w:t>排查</w:t>'),
      `<w:del>${run('<w:delText>120</w:delText>')}</w:del>`,
      `<w:ins>${run('<w:t>121</w:t>')}</w:ins>`,
      run('<w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText>'),
      run('<w:fldChar w:fldCharType="separate"/>'),
      run('<w:t>件</w:t>'),
      run('<w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t>'),
      '</w:p>',
    ].join('')
    expect(linesOf(word(body))).toEqual(['排查121件'])
  })

  test('a deleted paragraph mark joins two paragraphs', () => {
    expect(linesOf(word(p('甲', '<w:rPr><w:del/></w:rPr>') + p('乙')))).toEqual(['甲乙'])
  })

  test('text boxes and content controls are read, an alternative only once', () => {
    const box = (text: string) =>
      `<w:drawing><wps:txbx><w:txbxContent>${p(text)}</w:txbxContent></wps:txbx></w:drawing>`
    const body = `<w:p><w:r><w:t>前</w:t><mc:AlternateContent><mc:Choice>${box('框')}</mc:Choice><mc:Fallback>${box('框')}</mc:Fallback></mc:AlternateContent><w:t>后</w:t></w:r></w:p>`
    expect(
      linesOf(word(`${body}<w:sdt><w:sdtPr/><w:sdtContent>${p('控件')}</w:sdtContent></w:sdt>`)),
    ).toEqual(['前后', '框', '控件'])
  })

  test('line breaks, tabs and empty paragraphs stay', () => {
    expect(
      linesOf(
        word(
          `<w:p><w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:tab/><w:br w:type="page"/></w:r></w:p><w:p/>${p('丙')}`,
        ),
      ),
    ).toEqual(['甲', '乙\t', '', '丙'])
  })
})

test('parts are found by relationship, as online Word names them', () => {
  const link = (type: string, target: string) =>
    `<Relationships><Relationship Id="a" Type="http://x/${type}" Target="${target}"/></Relationships>`
  const document = `<w:document ${W}><w:body>${p('甲', '<w:numPr><w:numId w:val="1"/></w:numPr>')}</w:body></w:document>`
  const list = `<w:numbering ${W}><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:lvlText w:val="%1)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
  const bytes = zipSync({
    '_rels/.rels': strToU8(link('officeDocument', '/word/document2.xml')),
    'word/document2.xml': strToU8(document),
    'word/_rels/document2.xml.rels': strToU8(link('numbering', 'numbering2.xml')),
    'word/numbering2.xml': strToU8(list),
  })
  expect(linesOf(bytes)).toEqual(['1)甲'])
})

describe('automatic numbers', () => {
  const level = (at: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
  const parts = {
    'word/numbering.xml': strToU8(
      `<w:numbering ${W}><w:abstractNum w:abstractNumId="7">${level(0, 'chineseCountingThousand', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}${level(3, 'bullet', '')}</w:abstractNum>
      <w:abstractNum w:abstractNumId="8">${level(0, 'decimal', '%1')}${level(1, 'lowerLetter', '%1.%2')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="8"/></w:num></w:numbering>`,
    ),
    'word/styles.xml': strToU8(
      `<w:styles ${W}><w:style w:type="paragraph" w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="H2"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`,
    ),
  }
  const at = (list: number, place: number, text = '甲') =>
    p(text, `<w:numPr><w:ilvl w:val="${place}"/><w:numId w:val="${list}"/></w:numPr>`)

  test('levels count, and a higher one restarts the lower', () => {
    const body = [at(1, 0), at(1, 1), at(1, 1), at(1, 2), at(1, 0), at(1, 1), at(1, 3), p('乙')]
    expect(linesOf(word(body.join(''), parts))).toEqual([
      '一、甲',
      '（一）甲',
      '（二）甲',
      '1.甲',
      '二、甲',
      '（一）甲',
      '甲',
      '乙',
    ])
  })

  test('lists of one kind go on, an override starts anew', () => {
    expect(linesOf(word([at(1, 0), at(1, 0), at(2, 0), at(2, 0)].join(''), parts))).toEqual([
      '一、甲',
      '二、甲',
      '一、甲',
      '二、甲',
    ])
  })

  test('styles and their parents carry the list; list 0 takes it away', () => {
    const body = [
      p('甲', '<w:pStyle w:val="H1"/>'),
      p('乙', '<w:pStyle w:val="H2"/>'),
      p('丙', '<w:pStyle w:val="H1"/><w:numPr><w:numId w:val="0"/></w:numPr>'),
    ]
    expect(linesOf(word(body.join(''), parts))).toEqual(['一、甲', '（一）乙', '丙'])
  })

  test('a label of several levels', () => {
    expect(linesOf(word([at(3, 0), at(3, 1), at(3, 1)].join(''), parts))).toEqual([
      '1甲',
      '1.a甲',
      '1.b甲',
    ])
  })
})

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
