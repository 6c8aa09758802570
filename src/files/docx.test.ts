import { XMLParser } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import type { Block } from '../report/block.ts'
import { writeDocx } from './docx.ts'
import { SAMPLE } from './sample-report.ts'

const META = { docNumber: '白政〔2027〕3号', signer: '王某', cc: '中共临溪县委办公室' }

type Parts = Record<string, string>
const partsOf = async (blocks: readonly Block[] = SAMPLE, meta = {}): Promise<Parts> =>
  Object.fromEntries(
    Object.entries(unzipSync(await writeDocx(blocks, meta))).map(([path, data]) => [
      path,
      strFromU8(data),
    ]),
  )

const paragraphsOf = (xml = ''): string[] => xml.match(/<w:p>.*?<\/w:p>/gs) ?? []
const wordsOf = (xml = ''): string =>
  [...xml.matchAll(/<w:t[^>]*>([^<]*)/g)].map(([, t]) => t).join('')
const paragraphWith = (xml: string | undefined, words: string): string =>
  paragraphsOf(xml).find((one) => wordsOf(one).includes(words)) ?? ''

describe('the page', async () => {
  const parts = await partsOf()
  const body = parts['word/document.xml']

  test('every part is well-formed', () => {
    const parser = new XMLParser({ ignoreAttributes: false })
    for (const [path, xml] of Object.entries(parts))
      expect(() => parser.parse(xml, true), path).not.toThrow()
  })

  test('A4 with the margins and grid of GB/T 9704', () => {
    expect(body).toContain('<w:pgSz w:w="11906" w:h="16838"')
    expect(body).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588"/)
    expect(body).toMatch(
      /<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-848"\/>/,
    )
  })

  test('exact 28 pt: 22 lines fit the page, a 23rd does not', () => {
    const pitches = [
      ...(parts['word/styles.xml'] ?? '').matchAll(/w:line="(\d+)" w:lineRule="exact"/g),
    ]
    expect(new Set(pitches.map(([, line]) => line))).toEqual(new Set(['560']))
    expect(Math.floor((16838 - 2098 - 1984) / 560)).toBe(22)
  })

  test('28 characters of the set pitch fit a line', () => {
    expect(body).toContain('<w:spacing w:val="-5"/>')
    expect(28 * (320 - 5)).toBeLessThanOrEqual(11906 - 1588 - 1474)
  })

  test.each([
    ['临溪县白鹭镇', '方正小标宋简体', '44'],
    ['中共临溪县委', '仿宋_GB2312', '32'],
    ['一、2026', '黑体', '32'],
    ['（一）依法', '楷体_GB2312', '32'],
    ['1.人民', '仿宋_GB2312', '32'],
    ['（1）网格', '仿宋_GB2312', '32'],
    ['全年排查', '仿宋_GB2312', '32'],
    ['2027年1月8日', '仿宋_GB2312', '32'],
  ])('%s… is set in %s', (words, font, size) => {
    const paragraph = paragraphWith(body, words)
    expect(paragraph).toContain(
      `<w:rFonts w:ascii="${font}" w:cs="${font}" w:eastAsia="${font}" w:hAnsi="${font}" w:hint="eastAsia"/>`,
    )
    expect(paragraph).toContain(`<w:sz w:val="${size}"/>`)
    expect(paragraph).not.toMatch(/<w:b\/>/)
  })

  test('every run names its four fonts, and no theme is left', () => {
    for (const path of ['word/document.xml', 'word/footer1.xml', 'word/footer2.xml'])
      for (const run of (parts[path] ?? '').match(/<w:r>.*?<\/w:r>/gs) ?? [])
        expect(run).toMatch(/w:ascii=.*w:cs=.*w:eastAsia=.*w:hAnsi=.*w:hint="eastAsia"/)
    expect(JSON.stringify(parts)).not.toMatch(/theme|Calibri|Times New Roman/i)
  })

  test('body text: two characters in and justified; addressee flush left', () => {
    expect(paragraphWith(body, '全年排查')).toMatch(/w:firstLine="640" w:firstLineChars="200"/)
    expect(paragraphWith(body, '全年排查')).toContain('<w:jc w:val="both"/>')
    expect(paragraphWith(body, '一、2026')).toMatch(/w:firstLine="640"/)
    expect(paragraphWith(body, '中共临溪县委')).not.toMatch(/firstLine/)
  })

  test('title: centred, broken between organ and 关于, one blank line under it', () => {
    const paragraphs = paragraphsOf(body)
    expect(paragraphs[0]).toContain('<w:jc w:val="center"/>')
    expect(paragraphs[0]).toMatch(/人民政府<\/w:t><\/w:r>.*<w:br\/><w:t[^>]*>关于2026年度/)
    expect(wordsOf(paragraphs[1])).toBe('')
    expect(wordsOf(paragraphs[2])).toBe('中共临溪县委、临溪县人民政府：')
  })

  test('language, title and no personal data', () => {
    expect(parts['word/styles.xml']).toContain('<w:lang w:val="zh-CN" w:eastAsia="zh-CN"')
    expect(parts['docProps/core.xml']).toContain('<dc:title>临溪县白鹭镇人民政府关于')
    expect(parts['docProps/core.xml']).not.toMatch(/creator|lastModifiedBy|created/)
  })

  test('page numbers: — 1 — in 4号 宋体, odd pages right, even pages left', () => {
    expect(parts['word/settings.xml']).toMatch(/<w:evenAndOddHeaders( w:val="true")?\/>/)
    const footerOf = (kind: string): string => {
      const id = body?.match(new RegExp(`<w:footerReference w:type="${kind}" r:id="(\\w+)"`))?.[1]
      const target = parts['word/_rels/document.xml.rels']?.match(
        new RegExp(`Id="${id}"[^>]*Target="(footer\\d.xml)"`),
      )?.[1]
      return parts[`word/${target}`] ?? ''
    }
    expect(footerOf('default')).toMatch(/<w:ind w:right="280"\/><w:jc w:val="right"\/>/)
    expect(footerOf('even')).toMatch(/<w:ind w:left="280"\/><w:jc w:val="left"\/>/)
    expect(footerOf('default')).toMatch(/— <\/w:t>.*PAGE.* —<\/w:t>/s)
    expect(footerOf('even')).toMatch(/w:eastAsia="宋体".*<w:sz w:val="28"\/>/)
  })
})

describe('signature without a seal', () => {
  const signed = (organ: string, date: string): Block[] => [
    { kind: 'paragraph', text: '无。' },
    { kind: 'organ', text: organ },
    { kind: 'date', text: date },
  ]

  test('organ ends two characters from the right; the date starts two after its first', async () => {
    const body = (await partsOf(signed('临溪县白鹭镇人民政府', '2027年1月8日')))[
      'word/document.xml'
    ]
    expect(paragraphWith(body, '人民政府')).toMatch(/w:right="640"\/><w:jc w:val="right"/)
    const organStart = 8844 - 640 - 10 * 315
    expect(paragraphWith(body, '2027年')).toMatch(new RegExp(`w:left="${organStart + 640}"`))
  })

  test('a date longer than the organ ends two characters from the right, the organ moves left', async () => {
    const body = (await partsOf(signed('白鹭乡', '2027年1月18日')))['word/document.xml']
    expect(paragraphWith(body, '2027年')).toMatch(/w:right="640"\/><w:jc w:val="right"/)
    const dateStart = Math.floor(8844 - 640 - 6.5 * 315)
    expect(paragraphWith(body, '白鹭乡')).toMatch(new RegExp(`w:left="${dateStart - 640}"`))
  })

  test('one blank line above it, and no page end between them', async () => {
    const body = (await partsOf(signed('临溪县白鹭镇人民政府', '2027年1月8日')))[
      'word/document.xml'
    ]
    const paragraphs = paragraphsOf(body)
    expect(paragraphs.map((one) => wordsOf(one))).toEqual([
      '无。',
      '',
      '临溪县白鹭镇人民政府',
      '2027年1月8日',
    ])
    expect(paragraphs.map((one) => one.includes('<w:keepNext/>'))).toEqual([
      true,
      true,
      true,
      false,
    ])
  })
})

test('head and copies stand only where they are given', async () => {
  const plain = wordsOf((await partsOf())['word/document.xml'])
  expect(plain).not.toMatch(/签发人|抄送/)
  const body = (await partsOf(SAMPLE, META))['word/document.xml']
  expect(wordsOf(paragraphsOf(body)[0])).toBe('白政〔2027〕3号签发人：王某')
  expect(paragraphWith(body, '签发人')).toMatch(/楷体_GB2312.*王某/s)
  expect(paragraphWith(body, '抄送')).toMatch(/<w:framePr .*抄送：中共临溪县委办公室。/s)
})

test('the same report gives the same bytes, at another time too', async () => {
  const first = await writeDocx(SAMPLE, META)
  await new Promise((resolve) => setTimeout(resolve, 2100))
  expect(await writeDocx(SAMPLE, META)).toEqual(first)
})

test('an independent reader finds every line in order', async () => {
  const buffer = Buffer.from(await writeDocx(SAMPLE))
  const { value, messages } = await mammoth.extractRawText({ buffer })
  expect(messages).toEqual([])
  const lines = value.split(/\n+/).filter((line) => line !== '')
  const wanted = SAMPLE.map((block) => block.text)
  expect(lines).toEqual(wanted)
})

test('characters XML forbids do not spoil the file', async () => {
  const parts = await partsOf([{ kind: 'paragraph', text: '甲\u0000\u000b乙\ud800丙😀' }])
  expect(wordsOf(parts['word/document.xml'])).toBe('甲乙丙😀')
})
