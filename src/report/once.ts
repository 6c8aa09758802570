/** Answers, readings and briefs are never changed in place, so what follows from one is worked out once. */

/** `work` remembering its result for as long as what it was made of is kept. */
export function onceFor<K extends object, T extends object>(work: (from: K) => T): (from: K) => T {
  const known = new WeakMap<K, T>()
  return (from) => {
    const earlier = known.get(from)
    if (earlier) return earlier
    const result = work(from)
    known.set(from, result)
    return result
  }
}
