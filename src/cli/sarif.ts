/** Findings as SARIF 2.1.0 (OASIS, 27 March 2020), for code hosts and editors. */
import { pathToFileURL } from 'node:url'
import type { Finding, Severity } from '../report/finding.ts'
import { RULES } from '../rules/all.ts'
import type { Span } from '../text/span.ts'
import { type CheckedFile, type FailedFile, type Place, placesOf } from './checked.ts'
import type { Entry, Kept } from './silences.ts'

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  advice: 'note',
}

export const sarifText = (
  files: readonly CheckedFile[],
  failed: readonly FailedFile[],
  kept: Kept,
): string => JSON.stringify(sarif(files, failed, kept.file !== null), null, 2)

function sarif(
  files: readonly CheckedFile[],
  failed: readonly FailedFile[],
  suppresses: boolean,
): object {
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        columnKind: 'utf16CodeUnits',
        tool: { driver: { name: 'zhubi', language: 'zh-CN', rules: RULES.map(describe) } },
        invocations: [
          {
            executionSuccessful: failed.length === 0,
            toolExecutionNotifications: failed.map(({ message }) => ({
              level: 'error',
              message: { text: message },
            })),
          },
        ],
        artifacts: files.map(({ file }) => ({ location: { uri: uriOf(file) } })),
        results: files.flatMap((file) => resultsOf(file, suppresses)),
      },
    ],
  }
}

const describe = ({ id, title, why, severity }: (typeof RULES)[number]): object => ({
  id,
  shortDescription: { text: title },
  fullDescription: { text: why },
  defaultConfiguration: { level: LEVELS[severity] },
})

/** §3.27.23: either no result of a run says what suppresses it or every one does. */
function resultsOf(checked: CheckedFile, suppresses: boolean): object[] {
  const at = placesOf(checked.text)
  const none = suppresses ? { suppressions: [] } : {}
  const ignored = checked.silenced.filter(({ silence }) => silence.from === 'file')
  return [
    ...checked.result.findings.map((finding) => ({ ...resultOf(checked, finding, at), ...none })),
    ...ignored.map(({ finding, silence }) => ({
      ...resultOf(checked, finding, at),
      suppressions: [{ kind: 'external', justification: justificationOf(silence) }],
    })),
  ]
}

/** SARIF has no place for who. */
const justificationOf = ({ by, why }: Entry): string => [by, why].filter(Boolean).join('：')

function resultOf({ file, format }: CheckedFile, finding: Finding, at: At): object {
  const artifactLocation = { uri: uriOf(file) }
  return {
    ruleId: finding.rule,
    ruleIndex: RULES.findIndex(({ id }) => id === finding.rule),
    level: LEVELS[finding.severity],
    message: { text: messageOf(finding) },
    locations: [{ physicalLocation: { artifactLocation, region: regionOf(finding, at) } }],
    ...(finding.fix &&
      format === 'text' && {
        fixes: [
          { artifactChanges: [{ artifactLocation, replacements: [change(finding.fix, at)] }] },
        ],
      }),
  }
}

const messageOf = ({ message, suggestion }: Finding): string =>
  suggestion ? `${message}。建议：${suggestion}` : message

type At = (offset: number) => Place

const change = (fix: Span & { text: string }, at: At): object => ({
  deletedRegion: regionOf(fix, at),
  insertedContent: { text: fix.text },
})

function regionOf({ start, end }: Span, at: At): object {
  const [from, to] = [at(start), at(end)]
  return {
    ...{ startLine: from.line, startColumn: from.column },
    ...{ endLine: to.line, endColumn: to.column },
    ...{ charOffset: start, charLength: end - start },
  }
}

/** Relative paths stay relative, so that a code host finds the file in its tree. */
const uriOf = (file: string): string => {
  if (file === '-') return 'stdin'
  return /^(?:\/|[A-Za-z]:)/.test(file)
    ? pathToFileURL(file).href
    : file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
}
