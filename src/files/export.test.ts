import { expect, test } from 'vitest'
import type { Block } from '../report/block.ts'
import { EXPORTS, type ExportFormat, exportReport, formatOf } from './export.ts'
import { SAMPLE } from './sample-report.ts'

const HOSTILE: Block[] = [
  { kind: 'title', text: '<script>alert(1)</script>镇' },
  { kind: 'paragraph', text: '# 一 *甲* [乙](javascript:alert(1)) <img src=x onerror="alert(1)">' },
  { kind: 'paragraph', text: '1. 丙' },
]
const asText = async (blocks: readonly Block[], format: ExportFormat) =>
  new TextDecoder().decode(await exportReport(blocks, format))

test.each(Object.keys(EXPORTS))('every line of the report stands in the .%s', async (name) => {
  const format = formatOf(`报告.${name}`)
  expect(format).toBe(name)
  if (!format || format === 'docx') return
  const text = (await asText(SAMPLE, format)).replaceAll(
    /&lt;|&amp;|&quot;|&#39;|<br>|\\/g,
    unescaped,
  )
  let at = 0
  for (const { text: line } of SAMPLE) {
    at = text.indexOf(line, at)
    expect(at, line).toBeGreaterThanOrEqual(0)
  }
})
const ENTITIES: Record<string, string> = { '&lt;': '<', '&amp;': '&', '&quot;': '"', '&#39;': "'" }
const unescaped = (entity: string): string => ENTITIES[entity] ?? ''

test('Markdown headings follow the levels', async () => {
  const lines = (await asText(SAMPLE, 'md')).split('\n')
  expect(lines[0]).toBe('# 临溪县白鹭镇人民政府关于2026年度法治政府建设情况的报告')
  expect(lines).toContain('## 一、2026年度推进法治政府建设的主要举措和成效')
  expect(lines).toContain('### （一）依法有效化解矛盾纠纷')
  expect(lines).toContain('#### 1.人民调解')
})

test('text in Markdown stays text', async () => {
  expect(await asText(HOSTILE, 'md')).toBe(
    [
      '# \\<script>alert(1)\\</script>镇',
      '\\# 一 \\*甲\\* \\[乙\\](javascript:alert(1)) \\<img src=x onerror="alert(1)">',
      '1\\. 丙\n',
    ].join('\n\n'),
  )
})

test('an ending nobody writes is no format', () => {
  expect([formatOf('a.doc'), formatOf('a'), formatOf('A.DOCX')]).toEqual([null, null, 'docx'])
})
