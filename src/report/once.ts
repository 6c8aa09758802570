/** Answers are never changed in place, so what follows from them is worked out once. */
import type { Answers } from './answer.ts'

/** `work` remembering its result for as long as the answers themselves are kept. */
export function onceFor<T extends object>(work: (answers: Answers) => T): (answers: Answers) => T {
  const known = new WeakMap<Answers, T>()
  return (answers) => {
    const result = known.get(answers) ?? work(answers)
    known.set(answers, result)
    return result
  }
}
