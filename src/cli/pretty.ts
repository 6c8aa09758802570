/** Findings for a person at a terminal: by severity, with place, reason and suggestion. */
import { styleText } from 'node:util'
import type { Finding, Severity } from '../report/finding.ts'
import { type CheckedFile, type Place, placesOf } from './checked.ts'

const SEVERITIES: readonly (readonly [Severity, string, 'red' | 'yellow' | 'cyan'])[] = [
  ['error', '错误', 'red'],
  ['warning', '警告', 'yellow'],
  ['advice', '建议', 'cyan'],
]

type Paint = (format: 'red' | 'yellow' | 'cyan' | 'bold' | 'dim', text: string) => string

/** Colour only where somebody looks: not in a pipe, not in a file, not with NO_COLOR. */
const paint: Paint = (format, text) => styleText(format, text, { stream: process.stdout })

export function pretty(files: readonly CheckedFile[]): string {
  const reports = files.map(reportOf)
  return (files.length > 1 ? [...reports, summary(files)] : reports).join('\n\n')
}

function reportOf(checked: CheckedFile): string {
  const { file, text, result } = checked
  const at = placesOf(text)
  const about = [result.unit, result.year && `${result.year}年度`, `${result.characters}字`]
  return [
    `${paint('bold', file)}  ${about.filter(Boolean).join(' · ')}`,
    ...SEVERITIES.flatMap((severity) => groupOf(checked, at, ...severity)),
    verdict(checked),
  ].join('\n')
}

function groupOf(
  { file, result }: CheckedFile,
  at: (offset: number) => Place,
  severity: Severity,
  name: string,
  colour: 'red' | 'yellow' | 'cyan',
): string[] {
  const findings = result.findings.filter((finding) => finding.severity === severity)
  if (findings.length === 0) return []
  const lines = findings.map((finding) => line(file, at(finding.start), finding))
  return [paint(colour, `${name} ${findings.length}`), ...lines]
}

function line(file: string, { line, column }: Place, finding: Finding): string {
  const suggestion = finding.suggestion ? `　建议：${finding.suggestion}` : ''
  return `  ${file}:${line}:${column}  ${finding.message}${suggestion}  ${paint('dim', finding.rule)}`
}

function verdict({ result: { counts, examined, findings } }: CheckedFile): string {
  const scope = `查了${examined.rules}条规则、${examined.headings}个标题、${examined.figures}个数字、${examined.sentences}句话`
  if (findings.length === 0) return `${scope}，没有发现问题。`
  return `${scope}：错误${counts.error}，警告${counts.warning}，建议${counts.advice}。`
}

/** One row a file; names are as wide as they print. */
function summary(files: readonly CheckedFile[]): string {
  const width = Math.max(...files.map(({ file }) => columns(file)))
  const rows = files.map(({ file, result: { counts } }) =>
    [
      file + ' '.repeat(width - columns(file)),
      ...SEVERITIES.map(([key]) => cell(counts[key])),
    ].join('  '),
  )
  const head = [' '.repeat(width), ...SEVERITIES.map(([, name]) => name)].join('  ')
  return [paint('bold', head), ...rows].join('\n')
}

const cell = (count: number): string => String(count).padStart(4)

const columns = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[\u2e80-\uffef]/.test(char) ? 2 : 1), 0)
