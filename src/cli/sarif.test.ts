import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Ajv from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CommandLine, REPORT } from '../../test/command-line.ts'
import { RULES } from '../rules/all.ts'

/** The official schema of SARIF 2.1.0, as a package carries it. */
const SCHEMA = createRequire(import.meta.url).resolve(
  '@microsoft/sarif-matcher-utils/lib/schemas/sarif-2.1.0-rtm.5.json',
)

const line = new CommandLine()
const CLEAN = line.write('报告 #1 100%.txt', REPORT)
const BAD = line.write(
  'bad.txt',
  `${REPORT.replace(/五、其他[\s\S]*/, '')}营造浓厚的法制氛围 ,  “。\r\n共１２件。\u2028📌法制\r`,
)

afterAll(line.remove)

let validate: (log: unknown) => unknown
let faults: () => unknown

beforeAll(() => {
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats(ajv)
  const schema = ajv.compile(JSON.parse(readFileSync(SCHEMA, 'utf8')))
  validate = schema
  faults = () => schema.errors
})

const sarif = async (args: string[], input = '') =>
  JSON.parse((await line.run(['check', ...args, '--format', 'sarif'], input)).out)

test('the schema refuses what is no SARIF', () => {
  expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false)
})

test.each([
  ['a clean report', [CLEAN]],
  ['a defective one', [BAD]],
  ['several, named by path', [CLEAN, `./${BAD}`, line.path(BAD)]],
  ['one that is absent', [CLEAN, 'absent.txt']],
  ['none that can be read', ['absent.txt']],
  ['standard input', ['-']],
])('%s is valid SARIF 2.1.0', async (_, files) => {
  const log = await sarif(files, REPORT)
  expect(validate(log), JSON.stringify(faults())).toBe(true)
})

test('rules, levels and regions', async () => {
  const { version, runs } = await sarif([BAD])
  const [{ tool, results, columnKind }] = runs
  expect([version, columnKind]).toEqual(['2.1.0', 'utf16CodeUnits'])
  expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id))
  const text = line.read(BAD)
  const lines = text.split(/\r\n|\n|\r/)
  const found = results.filter(({ ruleId }: { ruleId: string }) => ruleId === 'law-term')
  expect(found.length).toBeGreaterThan(0)
  for (const { ruleIndex, locations } of found) {
    const { region, artifactLocation } = locations[0].physicalLocation
    expect(artifactLocation.uri).toBe(BAD)
    expect(lines[region.startLine - 1]?.slice(region.startColumn - 1, region.endColumn - 1)).toBe(
      text.slice(region.charOffset, region.charOffset + region.charLength),
    )
    expect(tool.driver.rules[ruleIndex].id).toBe('law-term')
  }
})

test('every finding of the JSON, in its order, with its level', async () => {
  const levels = { error: 'error', warning: 'warning', advice: 'note' }
  const { runs } = await sarif([BAD])
  const { files } = JSON.parse((await line.run(['check', BAD, '--format', 'json'])).out)
  const told = ({ level, ruleId }: { level: string; ruleId: string }) => `${level} ${ruleId}`
  const found = ({ severity, rule }: { severity: keyof typeof levels; rule: string }) =>
    `${levels[severity]} ${rule}`
  expect(runs[0].results.map(told)).toEqual(files[0].findings.map(found))
})

test('a file that cannot be read is told, the others are checked', async () => {
  const { runs } = await sarif([BAD, 'absent.txt'])
  const [{ invocations, results, artifacts }] = runs
  expect(results.length).toBeGreaterThan(0)
  expect(artifacts.map(({ location }: { location: { uri: string } }) => location.uri)).toEqual([
    BAD,
  ])
  expect(invocations[0].executionSuccessful).toBe(false)
  expect(invocations[0].toolExecutionNotifications[0].message.text).toContain('absent.txt：找不到')
})

test('a mend is the change of the same file', async () => {
  const { runs } = await sarif([BAD])
  const mended = runs[0].results.find(
    ({ ruleId, fixes }: { ruleId: string; fixes?: object }) => ruleId === 'law-term' && fixes,
  )
  const [{ artifactLocation, replacements }] = mended.fixes[0].artifactChanges
  expect(artifactLocation.uri).toBe(BAD)
  expect(replacements[0].insertedContent.text).toMatch(/治/)
})
