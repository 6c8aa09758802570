import type { TopicSpec } from '../../field.ts'

export const highlights = {
  id: 'highlights',
  section: 'measures',
  title: '强化数字赋能和法治保障',
  ask: '今年用了哪些数字化手段，比如执法平台、网上办事？司法所和管法治的一共几个人？最拿得出手的亮点、获奖是什么？案件、纠纷、信访和去年比怎么样？',
  why: '对应“数字法治政府建设”和保障；亮点要有发文单位和日期，比较要有两年的数',
  office: '司法所、党政办、平安办',
  example:
    '用省里的行政执法平台办案，17件全部线上流转。司法所加法治岗位5名。“石桥议事”9月被县委平安办发文推广。纠纷排查从去年291件降到268件。',
  fields: [
    {
      id: 'digital',
      label: '数字化应用情况',
      question: '使用了哪些一体化平台、执法平台或“互联网＋监督”手段，效果怎样？',
      type: 'text',
      required: 'optional',
    },
    {
      id: 'legal-team',
      label: '司法所和法治岗位人数',
      question: '司法所和法治岗位一共几名工作人员？',
      type: 'integer',
      unit: '名',
      required: 'optional',
      zero: '未配备专职法治工作人员',
    },
    {
      id: 'highlights',
      label: '年度亮点',
      question: '本年最突出的一至三项亮点、获奖或被推广的经验是什么（写发文单位和日期）？',
      type: 'list',
      required: 'optional',
    },
    {
      id: 'compare',
      label: '与上年比较',
      question: '案件、纠纷、信访等关键数据与上年比较怎样（写两年的数）？',
      type: 'list',
      required: 'optional',
    },
  ],
} as const satisfies TopicSpec
