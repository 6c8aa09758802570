import { oncePer, type Reading } from './reading.ts'

const PAUSE = '、'.charCodeAt(0)

/** Where 、 stands. */
export const pausesIn = oncePer(({ text, stops }: Reading): readonly number[] =>
  stops.filter((at) => text.charCodeAt(at) === PAUSE),
)
