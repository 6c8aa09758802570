/**
 * What makes a reply something else than the prose we asked for. Each fault has words for the model,
 * which may mend it once, and words for the clerk, who reads why the template stands.
 */
export type FaultKind =
  | 'empty'
  | 'cut'
  | 'filtered'
  | 'fenced'
  | 'apology'
  | 'foreign'
  | 'echo'
  | 'too-long'
  | 'markup'
  | 'garbled'

export type Fault = { kind: FaultKind; toModel: string; toClerk: string }

const WORDS: Record<FaultKind, [toModel: string, toClerk: string]> = {
  empty: ['没有写出正文', '没有写出内容'],
  cut: ['没有写完就停了，请写短一些，写完整', '没有写完'],
  filtered: ['被服务商拦下了', '被服务商的内容审查拦下'],
  fenced: ['带了 Markdown 代码记号，只要纯文字', '带了代码记号'],
  apology: ['写了道歉或解释，只要正文', '没有写，只作了解释'],
  foreign: ['不是中文，请用中文写', '写成了外文'],
  echo: ['把要求抄进了正文，只要正文', '把提示词抄进了正文'],
  'too-long': ['太长了，请压到要求的字数以内', '写得过长'],
  markup: ['带了网页标签，只要纯文字', '带了网页代码'],
  garbled: ['有乱码，请重写', '有乱码'],
}

export const faultOf = (kind: FaultKind): Fault => ({
  kind,
  toModel: WORDS[kind][0],
  toClerk: WORDS[kind][1],
})

const APOLOGY =
  /(?:很抱歉|非常抱歉|对不起[，,。！]|抱歉，|作为(?:一个|一名)?(?:AI|人工智能|语言模型|大模型)|我(?:无法|不能)(?:提供|完成|协助|生成)|I(?:'m| am) sorry|As an AI)/i
const TAG = /<\/?[a-z][^>\n]{0,200}>|&(?:lt|gt|#x?\d+);|javascript:/i
const HAN = /\p{Script=Han}/gu
const LATIN = /[A-Za-z]/g
const REFERENCE = /\{\{[^{}]*\}\}/g

/** The faults of a reply as text. `told` is what we said to the model; `most` the longest wanted. */
export function faultsOf(prose: string, told: string, most: number): Fault[] {
  const words = prose.replace(REFERENCE, '')
  if (words.trim() === '' && !prose.includes('{{')) return [faultOf('empty')]
  const kinds: FaultKind[] = []
  if (/```|~~~/.test(prose)) kinds.push('fenced')
  if (APOLOGY.test(words.slice(0, 120))) kinds.push('apology')
  if (TAG.test(prose)) kinds.push('markup')
  if (prose.includes('\ufffd')) kinds.push('garbled')
  if (isForeign(words)) kinds.push('foreign')
  if (echoes(prose, told)) kinds.push('echo')
  if (words.length > most) kinds.push('too-long')
  return kinds.map(faultOf)
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** More Latin letters than a few abbreviations make. */
const isForeign = (words: string): boolean => {
  const han = count(words, HAN)
  const latin = count(words, LATIN)
  return latin > 30 && latin > han / 2
}

/** How long a stretch of ours must be to count as copied. */
const ECHO = 16

/** Whether a line of our instructions stands in the prose. */
const echoes = (prose: string, told: string): boolean =>
  /材料>>>|<<<材料|数据卡片|印作/.test(prose) ||
  told
    .split(/[\n。；：]/)
    .map((line) => line.replace(/^[-#\d.\s]+/, '').trim())
    .some((line) => line.length >= ECHO && !line.includes('{{') && prose.includes(line))
