import { strToU8, zipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import { textOf } from '../report/block.ts'
import { writeDocx } from './docx.ts'
import { linesOf, p, W, word } from './read/word-file.ts'
import { readReport } from './read.ts'
import { SAMPLE } from './sample-report.ts'

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
