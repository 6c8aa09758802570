/** Measure words that count the same kind of thing. */
const FAMILIES = [
  ['名', '人', '位'],
  ['件', '起', '宗', '例', '桩'],
  ['场次', '场'],
  ['条', '幅'],
  ['份', '册', '张'],
  ['个', '所', '处'],
  ['人次', '人'],
]

/** What the items of a list (*) and the rows of a table (#) can be counted by. */
const COUNTED_BY: Record<string, ReadonlySet<string>> = {
  '*': new Set('项 个 条 件 部 次 场 份 类 种 点 步 名'.split(' ')),
  '#': new Set('项 个 条 类 种 点'.split(' ')),
}

/** Whether a unit stands for whatever items or rows are counted by. */
export const isLength = (unit: string): boolean => unit in COUNTED_BY

/** The families of a unit as bits. */
const FAMILY = new Map<string, number>()
for (const [index, family] of FAMILIES.entries())
  for (const unit of family) FAMILY.set(unit, (FAMILY.get(unit) ?? 0) | (1 << index))

/** Whether two units may stand for one count. */
export function isSameUnit(a: string, b: string): boolean {
  if (a === b) return true
  const length = COUNTED_BY[a] ?? COUNTED_BY[b]
  if (length) return length.has(a) || length.has(b)
  return ((FAMILY.get(a) ?? 0) & (FAMILY.get(b) ?? 0)) !== 0
}

const MONEY: Record<string, number> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 }

export const isMoney = (unit: string): boolean => unit in MONEY

/** Whether number and unit say the same: 2.36万元 is 23600元. */
export function isSameAmount(
  a: { number: number; unit: string },
  b: { number: number | null; unit: string },
): boolean {
  if (b.number === null) return false
  const scaleA = MONEY[a.unit]
  const scaleB = scaleA && MONEY[b.unit]
  if (scaleA && scaleB) return Math.abs(a.number * scaleA - b.number * scaleB) < 0.005
  return a.number === b.number && (a.unit === '' || isSameUnit(a.unit, b.unit))
}
