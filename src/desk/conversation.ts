/** The conversation as it is shown: each turn is what the clerk said and what we answered. */
import type { NumberedTurn } from './store.ts'
import type { Turn } from './view-talk.ts'

/** How many turns a view carries; older ones are read page by page. */
export const TURNS_SHOWN = 20

/** The greeting has no words of the clerk. */
export const viewsOfTurns = (turns: readonly NumberedTurn[]): Turn[] => turns.flatMap(viewsOf)

/** The same turn is shown by the same objects, so that it need not be written out again. */
const shown = new WeakMap<NumberedTurn, Turn[]>()

function viewsOf(turn: NumberedTurn): Turn[] {
  const views = shown.get(turn) ?? entriesOf(turn)
  shown.set(turn, views)
  return views
}

function entriesOf({ seq, text, from, at, replies }: NumberedTurn): Turn[] {
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
}
