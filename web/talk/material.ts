/**
 * A file as words for the box: the server reads it (it knows .docx), the clerk sees it before it is
 * sent. Reading stores nothing.
 */
import type { CheckAnswer } from '../../src/channels/web/schema.ts'
import { call, Refused } from '../api.ts'
import { W } from '../words.ts'

export type Material = { text: string } | { refused: string }

export async function readMaterial(file: File): Promise<Material> {
  const form = new FormData()
  form.append('file', file)
  try {
    const { text = '' } = await call<CheckAnswer>('POST', '/check', form)
    return { text: text.trim() }
  } catch (error) {
    return { refused: error instanceof Refused ? error.message : W.unreachable }
  }
}
