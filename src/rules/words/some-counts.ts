import type { Phrase } from './phrase.ts'

const MEASURES = ['件', '名', '次', '场', '起', '份', '人', '户']

/** What is held a number of times. */
const HELD = [
  '学习',
  '会议',
  '培训',
  '检查',
  '活动',
  '宣传',
  '排查',
  '走访',
  '调研',
  '巡查',
  '演练',
]
/** What leaders do a number of times. */
const LED = ['召开', '主持', '听取', '研究', '组织学习', '组织召开', '专题研究', '召集']

/** 若干件 where a count is asked; 若干措施 and 若干规定 are names. */
export const someCounts: readonly Phrase[] = [
  { cues: MEASURES.map((measure) => `若干${measure}`) },
  { cues: HELD.map((word) => `${word}多次`), form: /..多次(?=[，。；、])/y },
  { cues: LED.map((word) => `多次${word}`) },
  {
    cues: ['数十', '数百', '数千'],
    form: /数[十百千]余?(?:人次|场次|件|次|场|份|名|起|户)/y,
  },
  {
    cues: ['多件', '多场', '多份', '多起'],
    form: /(?<=[\u4e00-\u9fff][^\d一二三四五六七八九十百千万两几许较更最])多[件场份起](?=[，。；、])/y,
  },
]
