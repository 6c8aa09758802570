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

/** What the items of a list can be counted by. */
const LISTED = new Set('项 个 条 件 部 次 场 份 类 种 点 步 名'.split(' '))

/** Whether two units may stand for one count; '*' is the length of a list and takes any unit. */
export const isSameUnit = (a: string, b: string): boolean =>
  a === b ||
  (a === '*' && LISTED.has(b)) ||
  (b === '*' && LISTED.has(a)) ||
  FAMILIES.some((family) => family.includes(a) && family.includes(b))

const MONEY: Record<string, number> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 }

/** Whether number and unit say the same: 2.36万元 is 23600元. */
export function isSameAmount(
  a: { number: number; unit: string },
  b: { number: number | null; unit: string },
): boolean {
  if (b.number === null) return false
  const [scaleA, scaleB] = [MONEY[a.unit], MONEY[b.unit]]
  if (scaleA && scaleB) return Math.abs(a.number * scaleA - b.number * scaleB) < 0.005
  return a.number === b.number && (a.unit === '' || isSameUnit(a.unit, b.unit))
}
