import { type Codes, codesOf, isHan } from '../text/signs.ts'
import type { Span } from '../text/span.ts'
import { cuesIn } from './cues.ts'
import { type Reading, spanAt } from './reading.ts'
import { type Mark, mark, mend, type Rule } from './rule.ts'

const TO_COME = '待补的内容没有补上'
const ASSISTANT = '生成工具的话留在正文里'
/** `begins`: the signs it can begin with, if they are few. */
type Kind = { begins?: Codes; pattern: RegExp; message: string; certain?: boolean }

/** Each begins with a Latin letter or a sign that a scan calls odd, and is tried only there. */
const KINDS: readonly Kind[] = [
  {
    begins: codesOf('[{HMPT'),
    pattern:
      /\[bookmark:[^\]\n]{0,60}\]|\{?\s?(?:HYPERLINK|MERGEFORMAT|PAGEREF|TOC \\)[^\n}]{0,60}\}?|\{ ?(?:PAGE|DATE|REF|SEQ|NUMPAGES)\b[^}\n]{0,40}\}/y,
    message: '文档域代码残留',
    certain: true,
  },
  {
    begins: codesOf('{$<&'),
    pattern:
      /\{\{[^}\n]{0,60}\}\}|\$\{[^}\n]{0,60}\}|<\/?(?:p|br|div|span|b|strong|table|td|tr)\b[^>\n]{0,80}>|&(?:nbsp|lt|gt|amp|quot|ldquo|rdquo);/y,
    message: '模板或网页代码残留',
  },
  {
    begins: codesOf('XxＸ×□○＿_*'),
    pattern:
      /(?<![A-Za-zＸ×])(?:[XxＸ]{2,}|[×]{2,}|[□○]{2,}|[＿_]{2,}|\*{2,}(?=\s|[，。、；]))(?![A-Za-z])/y,
    message: '未填的占位符',
  },
  {
    begins: codesOf('某OＯ'),
    pattern:
      /某某(?=[乡镇县市区村局单街社年月日书])|某[乡镇县](?=[党政人召组开制成建落认]|[，。])|[OＯ]{2}(?=[村镇乡县社])/y,
    message: '未填的占位词',
  },
  {
    begins: codesOf('〔【[（(T'),
    pattern:
      /[〔【[（(](?:待补|待填|待定|待核实|待确认|待人工确认|此处|请填|填写|插入|示例|样例|备注|TODO|注：)[^〕】\]）)\n]{0,40}[〕】\]）)]|TODO/y,
    message: TO_COME,
  },
  {
    begins: codesOf('（(【〔['),
    pattern:
      /[（(【〔[](?:[此本该][句处段项数条]|数据|数字|情况|内容|名称|数量|人数|次数|件数|金额|日期|时间|文号|出处|来源|表述)?(?:[请待]|有待|尚待|还需)(?:核实|核查|补充|填写|完善|确认|核对|修改|[查核定补](?=[）)】〕\]]))[^）)】〕\]\n]{0,30}[）)】〕\]]|[【（](?:插图|附图|图片|图)[一二三四五六七八九\d]{0,2}[】）]|【(?:数量|数字|单位|名称|姓名|日期|时间|地点|乡镇|镇名|村名|内容|数据)[^】\n]{0,8}】|（略）/y,
    message: TO_COME,
  },
  {
    begins: codesOf('E_[NＮ*XxＸ'),
    pattern:
      /Error! (?:Bookmark|Reference)[^\n]{0,30}|_Toc\d{3,}|\[\d{1,2}\](?=[，。；、])|(?<=[\u4e00-\u9fff])[NＮ*XxＸ](?=[件次场份名人项条户家个起月日年][，。；、\u4e00-\u9fff])/y,
    message: '文档代码、引文标号或没有填的数',
  },
  { pattern: /\ufffd+|[\ue000-\uf8ff]+|锟斤拷|烫烫烫/y, message: '乱码' },
  { begins: codesOf('—'), pattern: /—\s?\d{1,2}\s?—/y, message: '页码混入正文' },
]
/** The letters that begin one of these. */
const LETTERS = codesOf('HMPTEXxＸOＯNＮ')
/** What can stand behind a wide bracket that begins one of these. */
const BRACKETED = codesOf(
  '图附待此本该请有尚还人次件金填插示样备T注数情内名日时文出来表单姓地乡镇村略',
)
/** These begin with common signs; `holds` is in every one of them, a word of the leftovers or an odd sign. */
const WORDED: readonly (Kind & { holds: string })[] = [
  { holds: '待补充', pattern: /待补充(?=[。；，\n]|$)/g, message: TO_COME },
  { holds: '此处', pattern: /此处(?:填写|补充|插入|省略)/g, message: TO_COME },
  {
    holds: '您',
    pattern:
      /以下(?:是|为)(?:为您|根据您)|根据您(?:的要求|提供)|(?:希望|如).{0,12}对?您.{0,3}(?:有所帮助|还有|需要)/g,
    message: ASSISTANT,
  },
  {
    holds: '语言模型',
    pattern: /作为(?:一个|一名)?.{0,6}语言模型/g,
    message: ASSISTANT,
  },
  {
    holds: '未找到引用源',
    pattern: /错误！未找到引用源。?/g,
    message: '文档域代码残留',
  },
  { holds: '单击', pattern: /单击(?:或点击)?此处(?:输入|添加)[^。\n]{0,8}/g, message: TO_COME },
  {
    holds: '页',
    pattern: /第\s?\d{1,2}\s?页\s?[/／共]\s?\d{1,2}\s?页?/g,
    message: '页码混入正文',
  },
]
/** The odd signs among these. */
const HELD = codesOf('您页')

/** 情况 is a word of outlines and headings; behind “会议精神” in running text it was left over. */
const OUTLINE_WORD =
  /(?<=(?:会议|讲话|文件|指示|批示|论述|部署|大会|全会)精神|重要论述|决策部署)情况(?=[，；。、])/y

export const residue: Rule = {
  id: 'residue',
  severity: 'error',
  title: '残留的代码、占位符或提纲用语',
  why: '域代码、占位符和提纲词留在正文里，说明稿子没有定稿，公开后最易被指出。',
  bad: '[bookmark: _GoBack]今年的普法宣传取得了XX成绩',
  good: '虽然我镇在基层治理方面取得了明显成效',
  byLine: true,
  find(reading) {
    const found: Mark[] = []
    const { text, odd, words } = reading
    const lettered = words.filter((word) => LETTERS.has(text.charCodeAt(word)))
    begunBy(found, text, odd)
    begunBy(found, text, lettered)
    const left = cuesIn(reading, 'leftovers')
    if (left.length > 0 || odd.some((at) => isWorded(text, at))) worded(found, text)
    for (const { end } of left)
      if (isOutlineWord(reading, end - 2)) found.push(outlineWord(end - 2))
    return found
  },
}

const at = (start: number, length: number) => ({ start, end: start + length })

function worded(found: Mark[], text: string): void {
  for (const kind of WORDED)
    if (text.includes(kind.holds))
      for (const { index, 0: words } of text.matchAll(kind.pattern))
        found.push(marked(at(index, words.length), kind))
}

/** 您, and 页 behind a number. */
const isWorded = (text: string, at: number): boolean =>
  HELD.has(text.charCodeAt(at)) && !(text[at] === '页' && isHan(text, at - 1))

const isOutlineWord = ({ text, paragraphs }: Reading, start: number): boolean =>
  isAt(OUTLINE_WORD, text, start) && spanAt(paragraphs, start) !== null

const outlineWord = (start: number): Mark =>
  mark(at(start, 2), '提纲用语“情况”留在正文里', {
    severity: 'warning',
    suggestion: '删去“情况”',
  })

/** What begins at one of these offsets. */
function begunBy(found: Mark[], text: string, offsets: readonly number[]): void {
  let told = 0
  for (const start of offsets) {
    const kind = start < told ? null : kindAt(text, start)
    if (!kind) continue
    told = kind.pattern.lastIndex
    found.push(marked({ start, end: told }, kind))
  }
}

const BRACKETS = codesOf('（【〔')

function kindAt(text: string, start: number): Kind | null {
  const sign = text.charCodeAt(start)
  if (BRACKETS.has(sign) && !BRACKETED.has(text.charCodeAt(start + 1))) return null
  if (HELD.has(sign)) return null
  return (
    KINDS.find(
      ({ begins, pattern }) => begins?.has(sign) !== false && isAt(pattern, text, start),
    ) ?? null
  )
}

function isAt(pattern: RegExp, text: string, start: number): boolean {
  pattern.lastIndex = start
  return pattern.test(text)
}

const marked = (span: Span, { message, certain }: Kind): Mark =>
  certain ? mend(span, '', message) : mark(span, message)
