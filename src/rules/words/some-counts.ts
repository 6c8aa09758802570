import type { Phrase } from './phrase.ts'

const MEASURES = ['件', '名', '次', '场', '起', '份', '人', '户']

/** 若干件 where a count is asked; 若干措施 and 若干规定 are names. */
export const someCounts: readonly Phrase[] = [{ cues: MEASURES.map((measure) => `若干${measure}`) }]
