/** The sample on the start page. 岚溪县柳渡镇 does not exist; every second piece of `words` is a figure. */
export const SAMPLE = {
  title: ['岚溪县柳渡镇人民政府', '关于2026年度法治政府建设情况的报告'],
  addressee: '中共岚溪县委、岚溪县人民政府：',
  section: '一、2026年度推进法治政府建设的主要举措和成效',
  topic: '（一）依法有效化解矛盾纠纷',
  words: [
    '全年排查矛盾纠纷',
    '213件',
    '，化解',
    '210件',
    '，化解率',
    '98.6%',
    '。镇综治中心一个窗口受理，',
    '17个',
    '人民调解委员会、',
    '64名',
    '调解员分片包案。',
  ],
  touched: '213件',
  card: {
    value: '213件',
    label: '排查矛盾纠纷件数',
    quote: '排查两百一十三件，化解了210件',
    by: '镇平安办 · 1月9日 15:20 · 微信',
  },
} as const
