import { numberOf } from '../../text/numeral.ts'
import { codesOf } from '../../text/signs.ts'
import { numeralsIn } from '../numerals.ts'
import type { Reading } from '../reading.ts'
import { matchesAt } from '../starts.ts'
import type { Mismatch } from './mismatch.ts'

/**
 * A number of things, then the list of them: “法律五进”，即…… · 3项制度（……） · 分别是…….
 * Only an introducing word or a bracket makes a list of what follows.
 */
const INTRODUCED = /即|分别[是为]|就是|依次为|具体[为是]|：|:|（|\(/y
const OPENS = codesOf('即分就依具：:（(')
const MARKS = codesOf('，。；：、（）\n')
const ANNOUNCED =
  /(?<![第0-9一二三四五六七八九十])([两二三四五六七八九十]|[2-9])(进|统一|个|项|类|件|种|大|级|方面|所|名|部|条|支|处)[^，。；：、（）\n]{0,12}?[”"]?[^，。；：、（）\n]{0,8}，?$/
const REACH = 26
const LIST_END = /[。；）)\n]|，(?!以及|和|及)/
const LIST_LIMIT = 200
/** 法律进机关、进乡村: the list's own word may open its first item. */
const FIRST = 3
const TITLES = /《[^》\n]+》/g

/** The list does not hold as many items as announced. */
export function announcedLists(reading: Reading): Mismatch[] {
  const { text } = reading
  const found: Mismatch[] = []
  for (const { 0: intro, index } of introductions(text, numeralsIn(reading).few)) {
    const from = Math.max(0, index - REACH)
    const announced = ANNOUNCED.exec(text.slice(from, index))
    if (!announced) continue
    const [, numeral = '', unit = ''] = announced
    const list = listAt(text, index + intro.length)
    const items = itemsOf(list.words, unit)
    if (items < 1 || items === numberOf(numeral)) continue
    if (isLoose(intro) && !isBracketList(list.words, unit, items)) continue
    found.push({
      start: from + announced.index,
      end: list.end,
      message: `前面说“${numeral}${unit}”，后面列了${items}项`,
      suggestion: '核对数目或补全所列',
    })
  }
  return found
}

/** The introducing words behind a number of things, up to the next mark and a comma's next word. */
function introductions(text: string, numbers: readonly number[]): RegExpExecArray[] {
  const starts: number[] = []
  for (const number of numbers) {
    let at = number + 1
    for (; at < number + REACH && !MARKS.has(text.charCodeAt(at)); at++)
      if (OPENS.has(text.charCodeAt(at))) starts.push(at)
    if (text[at] === '，') at++
    if (OPENS.has(text.charCodeAt(at))) starts.push(at)
  }
  return matchesAt(text, INTRODUCED, starts)
}

/** The words up to the end of the list; 即： and a comma behind the introducing word are passed over. */
function listAt(text: string, at: number): { words: string; end: number } {
  const start = /[：:]/.test(text[at] ?? '') ? at + 1 : at
  const rest = text.slice(start, start + LIST_LIMIT)
  const stop = rest.search(LIST_END)
  const words = stop < 0 ? rest : rest.slice(0, stop)
  return { words, end: start + words.length }
}

/** A colon or a bracket may open something else than a list of the things announced. */
const isLoose = (intro: string): boolean => /^[：:（(]$/.test(intro)
const isBracketList = (list: string, unit: string, items: number): boolean =>
  unit === '进' || unit === '统一'
    ? list.split(unit).length - 1 === items
    : items >= 2 && !/[0-9]/.test(list)

function itemsOf(list: string, unit: string): number {
  const titles = list.match(TITLES)?.length ?? 0
  if (titles > 0 && list.replace(TITLES, '').replace(/[、和及以，]/g, '') === '') return titles
  if (unit === '进' || unit === '统一') {
    const named = list
      .split('、')
      .filter((item) => item.trim().slice(0, FIRST).includes(unit)).length
    return named > 1 ? named : 0
  }
  if (!list.includes('、') || list.includes('等')) return 0
  const items = list.replace(/《[^》]*》|“[^”]*”|（[^）]*）/g, '名').split('、')
  const last = items.at(-1) ?? ''
  return items.length + (/.[和及].|.以及./.test(last) && !/[、]/.test(last) ? 1 : 0)
}
