/** A stretch of a text: offsets in UTF-16 code units, end exclusive (contract §3). */
export type Span = { start: number; end: number }

/** The words a span covers. */
export const slice = (text: string, span: Span): string => text.slice(span.start, span.end)

/** Whether `inner` lies wholly inside `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** Whether two spans share at least one code unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** The same span, `by` code units further on. */
export const shifted = <S extends Span>(span: S, by: number): S => ({
  ...span,
  start: span.start + by,
  end: span.end + by,
})
