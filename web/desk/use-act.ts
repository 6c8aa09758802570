import { useCallback } from 'preact/hooks'
import type { ReportView } from '../../src/channels/web/schema.ts'
import { Unreachable } from '../api.ts'
import { W } from '../words.ts'
import type { Notice } from './desk.ts'

const isReport = (answer: unknown): answer is ReportView =>
  typeof answer === 'object' && answer !== null && 'parts' in answer && 'conversation' in answer

/**
 * Wraps work on the server: shows the report it answers with, or re-reads; a refusal or a lost
 * connection becomes one line for the clerk. Answers whether it was done.
 */
export function useAct(
  show: (view: ReportView) => void,
  reload: () => Promise<void>,
  tell: (notice: Notice | null) => void,
) {
  return useCallback(
    async (work: () => Promise<unknown>): Promise<boolean> => {
      try {
        const answer = await work()
        if (isReport(answer)) show(answer)
        else await reload()
        return true
      } catch (error) {
        const words = error instanceof Unreachable ? W.unreachable : wordsOf(error)
        tell({ text: words, tone: 'wrong' })
        return false
      }
    },
    [show, reload, tell],
  )
}

const wordsOf = (error: unknown): string =>
  error instanceof Error && error.message ? error.message : W.failed
