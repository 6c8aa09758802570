/** axe-core in the page, past its policy: what it calls serious or critical, each with its element. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

export async function seriousIn(page: Page): Promise<string[]> {
  await page.evaluate(source)
  const { violations, passes } = await page.evaluate<AxeResults>(
    '(() => axe.run(document, { resultTypes: ["violations"] }))()',
  )
  if (passes.length === 0) throw new Error('axe examined nothing')
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`))
}
