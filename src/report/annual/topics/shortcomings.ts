import type { TopicSpec } from '../../field.ts'

export const shortcomings = {
  id: 'shortcomings',
  section: 'shortcomings',
  title: '存在的不足和原因',
  ask: '自己工作里还有哪些不足（至少两条）？每条是什么原因造成的？去年报告里写的不足，今年改得怎么样？',
  why: '规定要求不足和原因都要写；只写本单位的，不埋怨上级，每条配一个原因',
  office: '司法所、各站所办',
  example:
    '一是执法人员办复杂案件能力不强，原因是队伍新、法律专业的只有2名。二是普法针对性不够，原因是没按人群分类，外出务工的人够不着。三是村级调解不平衡，原因是调解员兼职多、培训跟不上。去年写的合同审查不及时，今年已改成5个工作日内办结。',
  fields: [
    {
      id: 'shortfalls',
      label: '不足和原因',
      question: '本单位自身存在哪些不足，各是什么原因造成的？',
      type: 'pairs',
      required: 'required',
      check: ['len(shortfalls) >= 2'],
    },
    {
      id: 'last-fix',
      label: '上年度不足整改结果',
      question: '上年度报告所列的不足，今年整改得怎样？',
      type: 'list',
      required: 'optional',
    },
  ],
} as const satisfies TopicSpec
