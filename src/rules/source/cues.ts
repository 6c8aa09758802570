/** What a context is about, as pairs of neighbouring Chinese signs; rare pairs weigh more. */

/** Words that say nothing about which field a figure belongs to. */
const COMMON =
  '全年 本年 年度 开展 组织 多少 次数 件数 人数 人次 一共 其中 情况 工作 进行 共有 现有 累计 完成 落实 制定 办理 几次 几件 几项 几个 几名 几份 几所 几条 了几 有几 个几 少件 少人 少条 少份 少项 少场 场次 家次 名称 年内 本单 单位 哪些 什么 怎样 是多 的多 数多 共多'
const STOP = new Set(COMMON.split(' ').map((pair) => keyOf(pair.charCodeAt(0), pair.charCodeAt(1))))

/** A pair as one number. */
export function keyOf(first: number, second: number): number {
  return ((first << 16) | second) >>> 0
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff

/** Adds the pairs of text[start, end) to `pairs`; what is no Chinese sign separates. */
export function addPairs(
  pairs: Set<number>,
  text: string,
  start = 0,
  end = text.length,
): Set<number> {
  for (let at = start; at + 1 < end; at++) {
    const first = text.charCodeAt(at)
    const second = text.charCodeAt(at + 1)
    if (!isHan(first) || !isHan(second)) continue
    const key = keyOf(first, second)
    if (!STOP.has(key)) pairs.add(key)
  }
  return pairs
}

export const pairsOf = (text: string): Set<number> => addPairs(new Set(), text)

/** Whether any pair is said. */
export const isSaid = (pairs: ReadonlySet<number>, said: ReadonlySet<number>): boolean => {
  for (const pair of pairs) if (said.has(pair)) return true
  return false
}

/** How many pairs are said. */
export const shared = (pairs: ReadonlySet<number>, said: ReadonlySet<number>): number => {
  let count = 0
  for (const pair of pairs) if (said.has(pair)) count++
  return count
}
