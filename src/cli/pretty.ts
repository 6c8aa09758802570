/** Findings for a person at a terminal: by severity, with place, reason and suggestion. */
import { styleText } from 'node:util'
import type { Finding, Severity } from '../report/finding.ts'
import { type CheckedFile, type FailedFile, type Place, placesOf } from './checked.ts'
import { changesTold } from './fix.ts'
import { idleEntries, type Kept } from './silences.ts'
import { table } from './table.ts'

const SEVERITIES: readonly (readonly [Severity, string, 'red' | 'yellow' | 'cyan'])[] = [
  ['error', '错误', 'red'],
  ['warning', '警告', 'yellow'],
  ['advice', '建议', 'cyan'],
]

type Paint = (format: 'red' | 'yellow' | 'cyan' | 'bold' | 'dim', text: string) => string

/** Colour only where somebody looks: not in a pipe, not in a file, not with NO_COLOR. */
const paint: Paint = (format, text) => styleText(format, text, { stream: process.stdout })

export function pretty(
  files: readonly CheckedFile[],
  failed: readonly FailedFile[],
  kept: Kept,
): string {
  const reports = files.map(reportOf)
  const many = files.length + failed.length > 1 ? [summary(files, failed)] : []
  const last = kept.file === null ? [] : [ignoredTold(kept.file, kept, files)]
  return [...reports, ...many, ...last].join('\n\n')
}

function reportOf(checked: CheckedFile): string {
  const { file, text, result, mended } = checked
  const at = placesOf(text)
  const about = [result.unit, result.year && `${result.year}年度`, `${result.characters}字`]
  return [
    ...(mended ? [changesTold(file, mended)] : []),
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

function verdict({ result: { counts, examined, findings }, silenced }: CheckedFile): string {
  const scope = `查了${examined.rules}条规则、${examined.headings}个标题、${examined.figures}个数字、${examined.sentences}句话`
  const found =
    findings.length === 0
      ? `${scope}，没有发现问题。`
      : `${scope}：错误${counts.error}，警告${counts.warning}，建议${counts.advice}。`
  const byWords = silenced.filter(({ silence }) => silence.from === 'words').length
  return byWords > 0 ? `${found}另有${byWords}处按单位词表不报。` : found
}

/** What --silences kept back, and which of its entries are about nothing any more. */
function ignoredTold(file: string, kept: Kept, files: readonly CheckedFile[]): string {
  const ignored = files
    .flatMap(({ silenced }) => silenced)
    .filter(({ silence }) => silence.from === 'file').length
  const idle = idleEntries(kept, files)
  const lines = idle.map(({ rule, quote }) => `  ${[rule, `“${quote}”`].filter(Boolean).join(' ')}`)
  const told = `已按 ${file} 忽略 ${ignored} 处`
  if (idle.length === 0) return told
  return [`${told}；有 ${idle.length} 条没有对上，可以删去：`, ...lines].join('\n')
}

/** One row a file, those that could not be checked as well. */
function summary(files: readonly CheckedFile[], failed: readonly FailedFile[]): string {
  const head = ['', ...SEVERITIES.map(([, name]) => name)]
  const rows = files.map(({ file, result: { counts } }) => [file, ...cells(counts)])
  const [first = '', ...lines] = table([head, ...rows, ['合计', ...cells(totalOf(files))]])
  const unread = failed.map(({ file }) => `${file}  不能检查`)
  return [paint('bold', first), ...lines, ...unread].join('\n')
}

const cells = (counts: Readonly<Record<Severity, number>>): string[] =>
  SEVERITIES.map(([key]) => String(counts[key]))

const totalOf = (files: readonly CheckedFile[]): Record<Severity, number> => {
  const total = { error: 0, warning: 0, advice: 0 }
  for (const { result } of files) for (const [key] of SEVERITIES) total[key] += result.counts[key]
  return total
}
