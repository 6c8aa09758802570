/**
 * What a wrong form becomes, when that is certain: the right name cut to the stretch the wrong form
 * covers (法治审核 inside a longer name), or null when words would be lost or put in that nobody wrote.
 */
export function certainForm(wrong: string, right: string): string | null {
  if (wrong.length === right.length && shared(wrong, right) * 2 > wrong.length) return right
  const start = right.indexOf(wrong.slice(0, 2))
  const from = start >= 0 ? start : wrong[0] === right[0] ? 0 : -1
  const tail = wrong.slice(-2)
  const end = right.lastIndexOf(tail) < 0 ? -1 : right.lastIndexOf(tail) + 2
  if (from < 0 || end <= from) return null
  const form = right.slice(from, end)
  return parts(form) === parts(wrong) && !losesWords(wrong, form) ? form : null
}

/** Signs that both begin or both end with. */
function shared(a: string, b: string): number {
  let head = 0
  let tail = 0
  while (head < a.length && a[head] === b[head]) head++
  while (tail < a.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  return head + tail
}

const parts = (words: string): number => words.split(/[、，]/).length

const losesWords = (wrong: string, form: string): boolean =>
  form.length + (parts(wrong) > 1 ? 0 : MOST_DROPPED) < wrong.length ||
  [...form].filter((sign) => wrong.includes(sign)).length * 2 < form.length

/** 人民群众的内部矛盾 loses three signs and no meaning. */
const MOST_DROPPED = 3
