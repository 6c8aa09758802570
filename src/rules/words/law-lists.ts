import type { Phrase } from './phrase.ts'

const LAW = '(?:宪法|民法典|刑法|[\\u4e00-\\u9fff]{2,8}?法|[\\u4e00-\\u9fff]{2,10}?条例)'
const FIRST =
  '宪|民法|(?:行政|反|治安|安全|网络|信访|土地|环境|未成年|道路|森林|社区|法律)[\\u4e00-\\u9fff]{1,9}'

/** Laws told one after another without marks: 宪法、道路交通安全法、反电信网络诈骗法. */
export const lawLists: readonly Phrase[] = [
  {
    cues: ['法、', '典、', '例、'],
    form: new RegExp(
      `(?<=[习传解读施行了握、，和](?<head>${FIRST}))(?:法|典|(?<=条)例)(?:、${LAW}){1,9}(?=[等，、。；和的])`,
      'y',
    ),
  },
]
