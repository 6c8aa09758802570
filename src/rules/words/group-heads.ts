import type { Phrase } from './phrase.ts'

/** 由党委书记任组长: who leads a group. */
export const groupHeads: readonly Phrase[] = [
  {
    cues: ['组长'],
    form: /(?<=(?<head>[由以，][^，。；由以]{2,20}(?:任|为)[^，。；、任为]{0,12}))(?<!副)组长/y,
  },
]
