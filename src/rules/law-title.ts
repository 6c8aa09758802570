import { mark, type Rule } from './rule.ts'

const LAW = '(?:宪法|民法典|刑法|[\\u4e00-\\u9fff]{2,8}?法|[\\u4e00-\\u9fff]{2,10}?条例)'
const LISTED = new RegExp(
  `(?<=[习传解读施行习了握、，和])(?:宪法|民法典|(?:行政|反|治安|安全|网络|信访|土地|环境|未成年|道路|森林|社区|法律)[\\u4e00-\\u9fff]{1,8}(?:法|条例))(?:、${LAW})+(?=等|，|。|；|和|的)`,
  'g',
)

export const lawTitle: Rule = {
  id: 'law-title',
  severity: 'advice',
  title: '法律名称没有书名号',
  why: '列举法律法规名称时加书名号，首次出现宜用全称。',
  bad: '学习宪法、行政处罚法、行政复议法等法律法规',
  good: '学习《中华人民共和国宪法》《中华人民共和国行政处罚法》',
  *find({ text }) {
    for (const match of text.matchAll(LISTED))
      yield mark({ start: match.index, end: match.index + match[0].length }, '法律名称宜加书名号')
  },
}
