/**
 * The words that steer the conversation (contract §5), whole messages only: anything else is an
 * answer. Tolerant of blanks, full-width digits, closing marks and ①.
 */
import { ITEMS, type ItemKey } from '../report/annual/outline.ts'
import { numberOf } from '../text/numeral.ts'

/** A section named by its number 1–5, or one （n） of it. */
export type Target = { section: ItemKey; sub: number | null }

type TalkWord =
  | 'help'
  | 'progress'
  | 'skip'
  | 'none'
  | 'unknown'
  | 'withdraw'
  | 'why'
  | 'example'
  | 'continue'
type ReportWord = 'draft' | 'check' | 'export' | 'link' | 'cancel'

export type Command =
  | { kind: TalkWord }
  | { kind: ReportWord }
  | { kind: 'not-applicable'; reason: string }
  | { kind: 'change'; n: number; content: string }
  | { kind: 'rewrite'; target: Target | null; instruction: string }
  | { kind: 'show'; target: Target | null }
  | { kind: 'bind'; code: string }

/** What people type for a word without argument: about the talk, about the report. */
const TALK_WORDS: readonly (readonly [TalkWord, RegExp])[] = [
  ['help', /^(?:帮助|使用帮助|怎么用|菜单|help|[?？]+)$/i],
  ['progress', /^(?:进度|看进度|还剩几题|还剩多少|还有几题|到哪了|还有多少)$/],
  ['skip', /^(?:跳过|先跳过|跳过这题|下一题|下一个|下题|过|先过)$/],
  ['none', /^(?:无|没有|没|都没有|都无|全没有|零|均无|没有的)$/],
  [
    'unknown',
    /^(?:我)?(?:不清楚|不知道|不太清楚|不晓得|说不准|不掌握|不确定|我再问问|再问问|我问问)$/,
  ],
  ['withdraw', /^(?:撤回|撤销|撤回上一条|撤回刚才的|退回)$/],
  ['why', /^(?:为什么|为什么问这个|为啥|为啥问这个|问这个干什么|问这个干嘛|依据)$/],
  ['example', /^(?:例子|举个例子|举例|看例子|示例)$/],
  ['continue', /^(?:继续|接着来|接着|开始|好的?|好了)$/],
]
const REPORT_WORDS: readonly (readonly [ReportWord, RegExp])[] = [
  ['draft', /^(?:起草|开始起草|起草吧|起草报告|生成报告|生成|写吧|开始写|出稿|起草初稿)$/],
  ['check', /^(?:检查|检查一下|检查报告|校对)$/],
  ['export', /^(?:导出|下载|导出报告|导出word|导出文件)$/i],
  ['link', /^(?:网页|网页版|链接|打开网页|电脑上看|网址)$/],
  ['cancel', /^(?:取消|停止|停|别写了|取消起草)$/],
]

const NUMBER = '([0-9]{1,2}|[一二三四五六七八九十]{1,2})'
const CHANGE = new RegExp(
  `^改 ?第?${NUMBER} ?(?:条|项)?(?![件个条项次名人份起场元所%]) ?(?:[为成：:，,]|改为|改成)? ?(.*)$`,
  's',
)
const SECTION = `第?${NUMBER} ?(?:部分|章|节)?`
const SUB = `(?: ?[（(]?${NUMBER}[）)])?`
const REWRITE = new RegExp(`^(?:重写|改写|重新写) ?${SECTION}${SUB} ?[：:，,]? ?(.*)$`, 's')
const SHOW = new RegExp(`^(?:看|看看|查看) ?${SECTION}${SUB}$`)
const PART_WISH = new RegExp(`^第${NUMBER} ?(?:部分|章|节)${SUB} ?[，,：:]? ?(.{1,60})$`, 's')
const WISH =
  /短|长|精炼|精简|简练|平实|朴实|口气|语气|突出|强调|详细|具体|重写|重新|改写|顺序|放最?前|放最?后|啰嗦|太|再|些|点|别|不要|去掉|删|加上|补充|换/
const BIND = /^绑定 ?[：:]? ?([0-9a-zA-Z]{4,12})$/
const NOT_APPLICABLE = /^(?:不适用|不涉及)(?:[，,：: ]|$)(.*)$/s

/** Reads a message as a command, or null when it is an answer. */
export function commandIn(raw: string): Command | null {
  const text = plain(raw)
  if (text === '' || text.length > 300) return null
  const talk = TALK_WORDS.find(([, form]) => form.test(text))
  if (talk) return { kind: talk[0] }
  const report = REPORT_WORDS.find(([, form]) => form.test(text))
  return report ? { kind: report[0] } : withArgument(text)
}

function withArgument(text: string): Command | null {
  const notApplicable = NOT_APPLICABLE.exec(text)
  if (notApplicable) return { kind: 'not-applicable', reason: (notApplicable[1] ?? '').trim() }
  const change = CHANGE.exec(text)
  if (change) return { kind: 'change', n: numeral(change[1]), content: (change[2] ?? '').trim() }
  const bind = BIND.exec(text)
  if (bind) return { kind: 'bind', code: bind[1] ?? '' }
  return aboutPart(text)
}

function aboutPart(text: string): Command | null {
  if (/^(?:重写|改写)$/.test(text)) return { kind: 'rewrite', target: null, instruction: '' }
  if (/^(?:看|看看|看全文|看报告|看稿)$/.test(text)) return { kind: 'show', target: null }
  const show = SHOW.exec(text)
  if (show) return { kind: 'show', target: targetOf(show[1], show[2]) }
  const rewrite = REWRITE.exec(text)
  if (rewrite)
    return {
      kind: 'rewrite',
      target: targetOf(rewrite[1], rewrite[2]),
      instruction: (rewrite[3] ?? '').trim(),
    }
  const wish = PART_WISH.exec(text)
  if (!wish || !WISH.test(wish[3] ?? '') || /[0-9]/.test(wish[3] ?? '')) return null
  return { kind: 'rewrite', target: targetOf(wish[1], wish[2]), instruction: wish[3] ?? '' }
}

/** Half-width digits and blanks, ① as 1, no closing marks. */
const plain = (raw: string): string =>
  raw
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[①-⑳]/g, (sign) => String(sign.charCodeAt(0) - 0x245f))
    .replace(/[\s\u3000]+/g, ' ')
    .replace(/^[“"「【\s]+|[”"」】。！!~～\s]+$/g, '')
    .trim()

const numeral = (words: string | undefined): number => numberOf(words ?? '') ?? 0

function targetOf(section: string | undefined, sub: string | undefined): Target | null {
  const item = ITEMS[numeral(section) - 1]
  return item ? { section: item.key, sub: sub ? numeral(sub) : null } : null
}
