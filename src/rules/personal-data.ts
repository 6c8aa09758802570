import { matchAt } from '../text/match-at.ts'
import { numeralsIn } from './numerals.ts'
import { phrasesIn } from './phrases.ts'
import { type Mark, mark, type Rule } from './rule.ts'

/** Given names that are words: 居民高度…, 群众方便…. */
const WORD =
  /^(?:高度|高兴|高效|方便|方式|方面|方法|包括|金融|金额|解决|解答|解除|温暖|万事|万户|全体|江河|田地|田间|房屋|房产|石材|白天|康复|项目|季度|钟|顾虑|应|余元|丁等|严重|严格|时间|和谐|武装|封闭|储蓄|章程|程序|纪律|史料)/
const NUMBERS: [pattern: RegExp, message: string][] = [
  [/(?<!\d)1[3-9]\d{9}(?!\d)/g, '疑似手机号码'],
  [/(?<!\d)\d{17}[\dXx](?!\d)/g, '疑似身份证号码'],
  [/(?<!\d)0\d{2,3}[-—－ ]\d{7,8}(?!\d)/g, '疑似固定电话号码'],
  [/(?<!\d)\d{16,19}(?!\d)/g, '疑似银行账号'],
]

/** Without so many digits in a row none of the numbers is there. */
const LONG = /\d{7}/y

/** 政府信息公开条例: personal privacy is not published. 张某, 李某某 are masked already. */
export const personalData: Rule = {
  id: 'personal-data',
  severity: 'warning',
  title: '疑似个人信息',
  why: '报告要公开，不得出现信访人、当事人姓名、电话和证件号码。',
  bad: '成功化解村民王小明、李大山的邻里纠纷，联系电话13800000000',
  good: '成功化解一起邻里纠纷',
  byLine: true,
  find(reading) {
    const found: Mark[] = []
    const { text } = reading
    for (const { end, text: named, cue } of phrasesIn(reading, 'persons')) {
      const name = named.slice(cue.length)
      if (WORD.test(name) || name.includes('某')) continue
      found.push(
        mark({ start: end - name.length, end }, '疑似自然人姓名，公开前隐去', {
          suggestion: `${name[0]}某`,
        }),
      )
    }
    if (!numeralsIn(reading).long.some((at) => matchAt(LONG, text, at))) return found
    const told = new Set<number>()
    for (const [pattern, message] of NUMBERS)
      for (const match of text.matchAll(pattern)) {
        if (told.has(match.index)) continue
        told.add(match.index)
        const span = { start: match.index, end: match.index + match[0].length }
        found.push(mark(span, `${message}，公开前删去`))
      }
    return found
  },
}
