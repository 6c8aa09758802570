import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check } from 'zhubi/rules'
import { mendReport } from 'zhubi/rules/fix'
import pkg from '../package.json' with { type: 'json' }
import { CHECK_OPTIONS } from '../src/cli/check-options.ts'

const page = readFileSync('docs/checking.md', 'utf8')
const block = (language: string): string =>
  new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'm').exec(page)?.[1] ?? ''

describe('docs/checking.md', () => {
  test('the example prints what the page says, in plain Node', () => {
    const run = ['--input-type=module-typescript', '--eval', block('ts')]
    const env = { ...process.env, NODE_NO_WARNINGS: '1' }
    expect(block('ts')).toContain("from 'zhubi/rules'")
    expect(execFileSync(process.execPath, run, { env, encoding: 'utf8' })).toBe(block('text'))
  })

  test('a finding has the form the page shows', () => {
    const shown = JSON.parse(block('json'))
    const text = '营造浓厚的法制氛围。'
    const found = check(text).findings.find(({ rule }) => rule === shown.rule)
    expect(Object.keys(found ?? {}).sort()).toEqual(Object.keys(shown).sort())
    expect(found).toMatchObject({ severity: shown.severity, quote: shown.quote })
    expect(mendReport(text).text).toContain(shown.fix.text)
  })

  test('every option of the command has its row', () => {
    const rows = [...page.matchAll(/^\| `--([a-z-]+)`/gm)].map(([, option]) => option)
    expect(rows.toSorted()).toEqual(Object.keys(CHECK_OPTIONS).toSorted())
  })
})

/** The folders the library may be made of. */
const PURE = /^src\/(?:text|report|rules)\//
/** What belongs to a platform, a clock or to chance. */
const IMPURE =
  /\b(?:process|Buffer|require|globalThis|window|document|navigator|localStorage|fetch|crypto|performance|console|setTimeout|setInterval|queueMicrotask|caches|Deno|Bun)\b\s*[.([]|Date\.now|new Date\(\)|Math\.random|import\.meta|import\(/

const importsOf = (source: string): string[] =>
  [
    ...source.matchAll(
      /^(?:import|export)\s+[^'=]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\('([^']+)'\)/gm,
    ),
  ].map(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? '')

/** Code without comments and without words in quotes, which may name anything. */
const codeOf = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\/|(?<![:'"\\])\/\/.*$|'(?:[^'\\\n]|\\.)*'/gm, '')

/** All sources a file is made of, itself first. */
function sourcesOf(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known
  known.add(file)
  if (!PURE.test(file) || !existsSync(file)) return known
  for (const target of importsOf(readFileSync(file, 'utf8')))
    sourcesOf(target.startsWith('.') ? join(dirname(file), target) : target, known)
  return known
}

describe('the library is pure', () => {
  const entries = Object.values(pkg.exports).map((path) => path.replace('./', ''))
  const made = new Set(entries.flatMap((entry) => [...sourcesOf(entry)]))
  const folders = globSync('src/{text,report,rules}/**/*.ts').filter(
    (file) => !/\.test\.ts$|\/examples\//.test(file),
  )

  test('it is made of text, report and rules alone: no package, no node:, no cloudflare:', () => {
    expect(made.size).toBeGreaterThan(100)
    expect([...made].filter((file) => !PURE.test(file) || !existsSync(file))).toEqual([])
  })

  test('so is every source of these folders', () => {
    const foreign = folders.flatMap((file) =>
      [...sourcesOf(file)].filter((source) => !PURE.test(source) || !existsSync(source)),
    )
    expect(new Set(foreign)).toEqual(new Set())
  })

  test.each(folders)('%s touches no platform, clock or chance', (file) => {
    expect(codeOf(readFileSync(file, 'utf8'))).not.toMatch(IMPURE)
  })

  test('the walk sees what is not pure', () => {
    expect(sourcesOf('src/files/docx.ts')).toEqual(new Set(['src/files/docx.ts']))
    const source =
      "import 'node:fs'\nimport {\n  a,\n} from 'zod'\nexport * from 'y'\nawait import('x')"
    expect(importsOf(source)).toEqual(['node:fs', 'zod', 'y', 'x'])
    for (const code of ['process.env', 'fetch(url)', 'Date.now()', 'new Date()', 'console.log(1)'])
      expect(codeOf(`const a = ${code} // 说明`)).toMatch(IMPURE)
  })
})
