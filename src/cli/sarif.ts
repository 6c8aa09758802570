/** Findings as SARIF 2.1.0 (OASIS, 27 March 2020), for code hosts and editors. */
import { pathToFileURL } from 'node:url'
import type { Finding, Severity } from '../report/finding.ts'
import { RULES } from '../rules/all.ts'
import { type CheckedFile, type FailedFile, placeOf } from './checked.ts'

const SCHEMA =
  'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  advice: 'note',
}

export function sarif(files: readonly CheckedFile[], failed: readonly FailedFile[]): object {
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
        results: files.flatMap((checked) =>
          checked.result.findings.map((finding) => resultOf(checked, finding)),
        ),
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

function resultOf(checked: CheckedFile, finding: Finding): object {
  const artifactLocation = { uri: uriOf(checked.file) }
  const { fix } = finding
  return {
    ruleId: finding.rule,
    ruleIndex: RULES.findIndex(({ id }) => id === finding.rule),
    level: LEVELS[finding.severity],
    message: {
      text: finding.suggestion
        ? `${finding.message}。建议：${finding.suggestion}`
        : finding.message,
    },
    locations: [
      { physicalLocation: { artifactLocation, region: regionOf(checked.text, finding) } },
    ],
    ...(fix &&
      checked.format === 'text' && {
        fixes: [
          {
            artifactChanges: [
              {
                artifactLocation,
                replacements: [
                  {
                    deletedRegion: regionOf(checked.text, fix),
                    insertedContent: { text: fix.text },
                  },
                ],
              },
            ],
          },
        ],
      }),
  }
}

function regionOf(text: string, { start, end }: { start: number; end: number }): object {
  const from = placeOf(text, start)
  const to = placeOf(text, end)
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  }
}

/** Relative paths stay relative, so that a code host finds the file in its tree. */
const uriOf = (file: string): string => {
  if (file === '-') return 'stdin'
  return /^(?:\/|[A-Za-z]:)/.test(file)
    ? pathToFileURL(file).href
    : file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
}
