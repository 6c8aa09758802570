import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { overlaps } from '../text/span.ts'
import { type CheckResult, check } from './check.ts'

/** The tabled defects of real reports are measured where the folder is at hand; it is not part of the project. */
const shared = process.env.ZHUBI_SHARED ?? '../shared'
const table = `${shared}/domain/seed-defects.tsv`
const isAbsent = !existsSync(table)

type Row = { seed: string; line: number; quote: string; finder: string; rule: string }

/** Rows without a line concern the whole text; they are known by the rule that must tell them. */
const WHOLE: Record<string, string> = {
  'R-ADDR': 'missing-addressee',
  'R-SEC-MISS': 'missing-section',
  'R-SIGN': 'missing-signature',
  'R-SIGN-DATE': 'missing-date',
  'R-CANON-GAP': 'missing-canon',
  'R-NO-FIGURE': 'no-figure',
}
/** Kinds that belong to the rules whose ids the contract fixes. */
const FIXED =
  /^R-(?:SEC-MISS|SEC-ORDER|ADDR|SIGN|SIGN-DATE|PLACE|DATE|HEAD-YEAR|COUNT-LIST|CONTRA-COUNT|NUM-STYLE|NUM-PUNCT|NUM-SKIP|RESIDUE|FAZHI|DUP|REPEAT-NEAR|PRIVACY)$/

const rows: Row[] = isAbsent
  ? []
  : readFileSync(table, 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((row) => {
        const [seed = '', line = '', quote = '', , finder = '', rule = ''] = row.split('\t')
        const words = quote.replace(/\\u([0-9a-f]{4})/g, (_, hex) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        )
        return { seed, line: Number(line), quote: words, finder, rule }
      })
const seeds = isAbsent
  ? {}
  : Object.fromEntries(
      readdirSync(`${shared}/seeds`).map((file) => [
        file.slice(0, 3),
        readFileSync(`${shared}/seeds/${file}`, 'utf8'),
      ]),
    )
const results = new Map<string, CheckResult>(
  Object.entries(seeds).map(([seed, text]) => {
    const others = Object.fromEntries(Object.entries(seeds).filter(([name]) => name !== seed))
    return [seed, check(text, { others })]
  }),
)

function isCaught({ seed, line, quote, rule }: Row): boolean {
  const findings = results.get(seed)?.findings ?? []
  if (line === 0) return findings.some((finding) => finding.rule === WHOLE[rule])
  const text = seeds[seed] ?? ''
  const from = text
    .split('\n')
    .slice(0, line - 1)
    .join('\n').length
  const start = text.indexOf(quote, from)
  const place = { start, end: start + quote.length }
  return findings.some((finding) => overlaps(finding, place) && finding.end - finding.start <= 200)
}

const share = (finder: string): number => {
  const own = rows.filter((row) => row.finder === finder)
  return own.filter(isCaught).length / own.length
}

describe.skipIf(isAbsent)(`the tabled defects (skipped without ${table})`, () => {
  test('every row of the rules with fixed ids is caught at its place', () => {
    const fixed = rows.filter(({ rule, finder }) => FIXED.test(rule) && finder !== 'N')
    expect(fixed.length).toBeGreaterThan(30)
    expect(fixed.filter((row) => !isCaught(row))).toEqual([])
  })

  test.each([
    ['Y', 0.95],
    ['D', 0.95],
    ['N', 0.25],
  ])('rows of class %s: at least %s', (finder, least) =>
    expect(share(finder)).toBeGreaterThanOrEqual(least),
  )
})
