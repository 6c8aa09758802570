/** The conversation as it is shown: each turn is what the clerk said and what we answered. */
import type { NumberedTurn } from './store.ts'
import type { Turn } from './view-talk.ts'

/** How many turns a view carries; older ones are read page by page. */
export const TURNS_SHOWN = 20

/** The greeting has no words of the clerk. */
export function viewsOfTurns(turns: readonly NumberedTurn[]): Turn[] {
  return turns.flatMap(({ seq, text, from, at, replies }) => {
    const shared = { turn: seq, at, via: from.via }
    const said: Turn = { id: `${seq}`, by: 'clerk', text, name: from.name, ...shared }
    const answered = replies.map(
      (reply, index): Turn => ({
        ...reply,
        id: `${seq}.${index + 1}`,
        by: 'zhubi',
        name: '主笔',
        ...shared,
      }),
    )
    return text === '' ? answered : [said, ...answered]
  })
}
