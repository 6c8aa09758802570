import { figuresIn } from '../text/figures.ts'
import type { Span } from '../text/span.ts'

/** Leaders whose names no mend may touch. */
const LEADERS =
  /习近平|毛泽东|邓小平|江泽民|胡锦涛|温家宝|李克强|李强|赵乐际|王沪宁|蔡奇|丁薛祥|李希/g
/** Signs around a mend that can belong to a figure or a name it stands in. */
const REACH = 16

/** Whether a mend leaves every leader's name and every figure as it was. */
export function isHarmless(text: string, fix: Span & { text: string }): boolean {
  const before = text.slice(Math.max(0, fix.start - REACH), fix.start)
  const behind = text.slice(fix.end, fix.end + REACH)
  const words = text.slice(fix.start, fix.end)
  const was = before + words + behind
  const is = before + fix.text + behind
  const place = { start: before.length, end: before.length + words.length }
  return !touchesName(was, place) && namesOf(was) === namesOf(is) && countsOf(was) === countsOf(is)
}

const touchesName = (text: string, { start, end }: Span): boolean =>
  Array.from(text.matchAll(LEADERS)).some(
    ({ index, 0: name }) => index < end && start < index + name.length,
  )

const namesOf = (text: string): string =>
  Array.from(text.matchAll(LEADERS), ([name]) => name).join()

/** Numbers with their hedges; a measure word may be put right, its number may not change. */
const countsOf = (text: string): string =>
  figuresIn(text)
    .map(({ number, hedge }) => `${number}${hedge}`)
    .join()
