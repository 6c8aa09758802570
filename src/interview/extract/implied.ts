import type { Heard } from './scene.ts'

/** One instance named and no other: “一审诉讼1件” is also the number of cases. */
export function implied(heard: readonly Heard[]): Heard[] {
  const of = (field: string) => heard.find((each) => each.field === field)
  const first = of('suit-first')
  const second = of('suit-second')
  const isAll = first?.content.kind === 'given' && (!second || second.content.kind === 'none')
  return first && isAll && !of('suit-cases') ? [{ ...first, field: 'suit-cases' }] : []
}
