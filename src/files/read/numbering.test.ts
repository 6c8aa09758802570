import { strToU8 } from 'fflate'
import { describe, expect, test } from 'vitest'
import { linesOf, p, W, word } from './word-file.ts'

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
