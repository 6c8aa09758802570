/**
 * Reads labelled messages (examples/*.md): what was asked, what the clerk said, what it tells.
 * For tests and evals; takes the file's text, touches no disk.
 */

import type { Content } from '../../report/answer.ts'
import { readContent } from '../../report/case-file.ts'

export type Sample = {
  name: string
  asked: string
  wanted: string[]
  say: string
  tells: Record<string, Content>
  /** Fields said so vaguely that they must be asked, not taken. */
  doubts: string[]
}

const KINDS: Record<string, unknown> = {
  无: { kind: 'none' },
  不清楚: { kind: 'unknown' },
  不适用: { kind: 'not-applicable' },
}

/** Every sample of a file; a label that does not fit its field throws with its place. */
export const samplesIn = (markdown: string): Sample[] =>
  markdown
    .split(/^## /m)
    .slice(1)
    .map((block) => sampleOf(block.split('\n')))

function sampleOf([name = '', ...lines]: string[]): Sample {
  const starting = (lead: string) =>
    lines.filter((line) => line.startsWith(lead)).map((line) => line.slice(lead.length).trim())
  const labels = starting('- ')
  return {
    name,
    asked: starting('问 ')[0] ?? '',
    wanted: starting('追问 ').flatMap((line) => line.split(' ')),
    say: starting('> ').join('\n'),
    tells: Object.fromEntries(
      labels.filter((label) => !label.startsWith('?')).map((label) => told(name, label)),
    ),
    doubts: labels.filter((label) => label.startsWith('?')).map((label) => label.slice(1).trim()),
  }
}

function told(name: string, label: string): [string, Content] {
  const [, field = '', value = ''] = /^([\w-]+): (.+)$/.exec(label) ?? []
  const content = readContent(field, KINDS[value] ?? JSON.parse(value))
  if ('message' in content) throw new Error(`${name}: ${label}: ${content.message}`)
  return [field, content]
}

/** Whether two contents say the same; “none” of a figure is its 0, an owner does not matter. */
export function isSame(a: Content, b: Content): boolean {
  return JSON.stringify(bare(a)) === JSON.stringify(bare(b))
}

function bare(content: Content): unknown {
  if (content.kind === 'none') return 0
  if (content.kind !== 'given') return content.kind
  const { value } = content
  return value.type === 'quantity' && value.number === 0 ? 0 : value
}
