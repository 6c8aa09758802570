import type { FigureCue } from './cue.ts'
import { FIGURES_OF_ENFORCEMENT } from './figures-of-enforcement.ts'
import { FIGURES_OF_SOCIETY } from './figures-of-society.ts'
import { FIGURES_OF_WORK } from './figures-of-work.ts'

/** Cues of every numeric field, by field id. */
export const FIGURE_CUES: Readonly<Record<string, FigureCue>> = {
  ...FIGURES_OF_WORK,
  ...FIGURES_OF_ENFORCEMENT,
  ...FIGURES_OF_SOCIETY,
}

/** Measure words that mean a unit in a chat, the exact one first. */
export const UNIT_WORDS: Readonly<Record<string, readonly string[]>> = {
  件: ['件', '起', '件次', '宗', '个', '例', '桩', '间', '项', '份', '张', '条', '批', '场'],
  次: ['次', '场次', '场', '期', '轮', '批次', '堂', '节', '遍', '届', '个'],
  场次: ['场次', '场', '次', '堂', '期', '个'],
  人次: ['人次', '人', '个人', '名', '次', '位'],
  名: ['名', '人', '个', '个人', '位', '人次', '本', '张'],
  个: ['个', '家', '处', '支', '套', '份', '件', '项', '座'],
  份: ['份', '张', '本', '册', '件', '篇', '个', '套'],
  条: ['条', '幅', '个', '项', '篇', '期', '件', '块', '部'],
  项: ['项', '个', '件', '条', '份', '类'],
  所: ['所', '个', '家', '座'],
  卷: ['卷', '本', '册', '件', '宗', '份', '个'],
  家次: ['家次', '家', '户次', '户', '次', '个'],
  '%': ['%'],
  元: ['元', '万元', '块'],
  万元: ['万元', '元', '块'],
}
