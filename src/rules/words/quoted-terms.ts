import type { Phrase } from './phrase.ts'

/** Set terms that stand in quotation marks, without them; `right` shows where the marks go. */
const TERMS = `
  八五普法 “八五”普法
  九五普法 “九五”普法
  七五普法 “七五”普法
  “八五普法 “八五”普法
  “九五普法 “九五”普法
  枫桥经验 “枫桥经验”
  放管服 “放管服”
  双随机一公开 “双随机、一公开”
  双随机、一公开 “双随机、一公开”
  三重一大 “三重一大”
  一岗双责 “一岗双责”
  最多跑一次 “最多跑一次”
  四个亲自 “四个亲自”
  两个确立 “两个确立”
  两个维护 “两个维护”
  四个意识 “四个意识”
  四个自信 “四个自信”
  谁执法谁普法 “谁执法谁普法”
  法律明白人 “法律明白人”
  法律八进 “法律八进”
  法律六进 “法律六进”
  法律五进 “法律五进”
`

export const quotedTerms: readonly Phrase[] = TERMS.trim()
  .split('\n')
  .map((line) => {
    const [term = '', right = ''] = line.trim().split(/\s+/)
    return { cues: [term], right, note: '特定称谓加引号' }
  })
