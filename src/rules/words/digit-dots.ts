/** A digit and the dot behind it: 6.26. */
export const DIGIT_DOTS = [...'0123456789'].flatMap((digit) =>
  ['.', '．'].map((dot) => [digit + dot, null] as const),
)
