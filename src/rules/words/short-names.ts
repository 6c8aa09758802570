import type { Phrase } from './phrase.ts'

/** 习总书记, 近平总书记; 学习总书记 and 复习总… are other words. */
export const shortNames: readonly Phrase[] = [
  { cues: ['习总书记'], form: /(?<![学练复实研温补预])习总书记/y },
  { cues: ['近平总书记'], form: /(?<!习)近平总书记/y },
  { cues: ['习主席'], form: /(?<![学练复])习主席/y },
]
