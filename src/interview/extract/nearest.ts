/** The stored text that short words mean: 办案能力不强 → 执法人员办理复杂案件的能力还不强. */
export function nearest(said: string, known: readonly string[]): string | null {
  const ranked = known
    .map((text) => ({ text, share: shared(said, text) }))
    .sort((a, b) => b.share - a.share)
  const [first, second] = ranked
  if (!first || first.share < ENOUGH) return null
  return second && second.share > first.share - MARGIN ? null : first.text
}

const ENOUGH = 0.5
const MARGIN = 0.15

/** Share of the said characters that the text has too, in order. */
function shared(said: string, text: string): number {
  let at = 0
  let hits = 0
  for (const sign of said) {
    const found = text.indexOf(sign, at)
    if (found < 0) continue
    hits++
    at = found + 1
  }
  return said.length === 0 ? 0 : hits / said.length
}
