import { expect, test } from 'vitest'
import { markdownToHtml, writeHtml } from './html.ts'
import { SAMPLE } from './sample-report.ts'

test('the page is semantic, standalone and quiet', () => {
  const html = writeHtml(SAMPLE)
  expect(html).toContain('<html lang="zh-CN">')
  expect(html).toContain('<h1>临溪县白鹭镇人民政府<br>关于2026年度法治政府建设情况的报告</h1>')
  expect(html).toContain('<h2>一、2026年度推进法治政府建设的主要举措和成效</h2>')
  expect(html).toContain('<p class="addressee">中共临溪县委、临溪县人民政府：</p>')
  expect(html).toContain('A &lt; B &amp; “C”')
  expect(html).not.toMatch(/https?:|url\(|@import|<link|<script|src=/)
})

test('it prints on the page of the .docx', () => {
  const html = writeHtml(SAMPLE)
  expect(html).toContain('@page { size: A4; margin: 37.01mm 26.00mm 35.00mm 28.01mm }')
  expect(html).toMatch(/font-size: 16pt; line-height: 28pt/)
})

test.each([
  ['<script>alert(1)</script>', '&lt;script&gt;'],
  ['甲<img src=x onerror=alert(1)>', '甲&lt;img src=x'],
  ['[点我](javascript:alert(1))', '<p>点我</p>'],
  ['[点我](JaVaScRiPt:alert(1))', '<p>点我</p>'],
  ['[点我](data:text/html,x)', '<p>点我</p>'],
  ['![图](https://example.com/a.png)', '<p>图</p>'],
  ['[“引”号](https://example.com/?a="><b>)', '“引”号'],
  ['**重**', '<strong>重</strong>'],
  ['[县网](https://example.com/a)', '<a href="https://example.com/a"'],
])('Markdown %s is harmless', (markdown, wanted) => {
  const html = markdownToHtml(markdown)
  expect(html).toContain(wanted)
  expect(html).not.toMatch(/<script|<img|javascript:|data:|<b>/i)
})
