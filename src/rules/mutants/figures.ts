import { inserting, type Kind, replacing } from './mutant.ts'

const more = (figure: string) => String(Number(figure) * 3 + 7)

export const figureKinds: readonly Kind[] = [
  {
    name: '化解多于排查',
    make: replacing(
      /(?<=排查矛盾纠纷\d+件，化解)\d+(?=件)/g,
      ([figure]) => more(figure),
      'count-mismatch',
    ),
  },
  { name: '比率算错', make: replacing(/(?<=化解率)\d+(?:\.\d)?(?=%)/g, '71.3', 'count-mismatch') },
  {
    name: '分项多于总数',
    make: replacing(
      /(?<=其中[^。；\n]{2,6})\d+(?=件)/g,
      ([figure]) => String(Number(figure) + 500),
      'count-mismatch',
    ),
  },
  {
    name: '五进列四',
    make: inserting(
      [
        '开展“法律五进”活动，即进企业、进社区、进单位、进军营。',
        '落实“四进”要求，即进村组、进学校、进企业。',
      ],
      'count-mismatch',
    ),
  },
  {
    name: '日期与次数',
    make: inserting(
      [
        '3月14日、5月17日、6月17日利用赶集日集中宣传5次。',
        '召开推进会4次，分别于2月6日、7月9日召开。',
      ],
      'count-mismatch',
    ),
  },
  {
    name: '文件名与件数',
    make: inserting(['印发制度3件，即《学法办法》《考核办法》。'], 'count-mismatch'),
  },
  {
    name: '同一资料两个数',
    make: inserting(
      ['发放《致村民一封信》2000份，入户张贴《致村民一封信》3500份。'],
      'count-mismatch',
    ),
  },
  {
    name: '升降没有数据',
    make: inserting(['治安案件明显下降。', '信访数量大幅减少。'], 'no-figure'),
  },
  {
    name: '别的年度的工作',
    make: inserting(['2017年3月8日组织集中宣传。', '2018年，新增调解室4个。'], 'wrong-year'),
  },
]
