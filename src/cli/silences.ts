/** What `check` keeps back: the words of --allow, the entries of --silences. */
import { plainly } from '../channels/web/plainly.ts'
import { decodeText } from '../files/read/decode.ts'
import { isSilenced, type Silence, silenceOf } from '../report/silence.ts'
import type { CheckOptions } from '../rules/check.ts'
import type { CheckedFile } from './checked.ts'
import { Unusable } from './command.ts'
import { bytesOf, wordsOfFile } from './io.ts'

export type Entry = Silence & { from: 'words' | 'file' }

/** `file` is that of --silences; null entries: neither option was given. */
export type Kept = { file: string | null; entries: readonly Entry[] | null }

/** Reads both files; throws Unusable naming the file and the place. */
export async function keptBack(values: { allow?: string; silences?: string }): Promise<Kept> {
  const { allow, silences } = values
  if (allow === undefined && silences === undefined) return { file: null, entries: null }
  const words = allow === undefined ? [] : await wordsOfFile(allow)
  const told = silences === undefined ? [] : await silencesOfFile(silences)
  const nobody = { rule: '', by: '', why: '', at: '' }
  return {
    file: silences ?? null,
    entries: [
      ...words.map((word): Entry => ({ ...silenceOf({ word, ...nobody }), from: 'words' })),
      ...told.map((silence): Entry => ({ ...silence, from: 'file' })),
    ],
  }
}

/** The schema is loaded when it is needed: a check without silences does not wait for it. */
async function silencesOfFile(path: string): Promise<Silence[]> {
  const { SilenceFile, silencesIn } = await import('../files/silence-lists.ts')
  const read = SilenceFile.safeParse(jsonIn(path, decodeText(await bytesOf(path)) ?? ''))
  if (read.success) return silencesIn(read.data)
  const problems = read.error.issues.map((issue) => {
    const place = issue.path.join('.')
    return `${path}：${place === '' ? '' : `${place}：`}${plainly(issue)}`
  })
  throw new Unusable(problems.join('\n'))
}

function jsonIn(path: string, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Unusable(`${path}：不是有效的 JSON`)
  }
}

/** The same for what mends: nothing that is kept back is changed. */
export const silencingOptions = ({ entries }: Kept): Pick<CheckOptions, 'allowed' | 'ignored'> => ({
  allowed: (entries ?? []).filter(({ scope }) => scope === 'always').map(({ quote }) => quote),
  ignored: (entries ?? []).filter(({ scope }) => scope === 'once'),
})

/** Entries of --silences that keep nothing back in any of the files. */
export const idleEntries = ({ entries }: Kept, files: readonly CheckedFile[]): Entry[] =>
  (entries ?? []).filter(
    (entry) =>
      entry.from === 'file' &&
      !files.some(({ silenced, text }) =>
        silenced.some(({ finding }) => isSilenced(entry, finding, text)),
      ),
  )
