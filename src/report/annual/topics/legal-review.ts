import type { TopicSpec } from '../../field.ts'

export const legalReview = {
  id: 'legal-review',
  section: 'measures',
  title: '加强合同审查，发挥法律顾问作用',
  ask: '今年审查政府合同多少份？请了几名法律顾问，是哪家律师事务所的？顾问出具法律意见多少件？有几个村（社区）配了法律顾问？',
  why: '合同审查数、法律顾问意见数是依法决策落到实处的凭据',
  office: '司法所、党政办、财政所',
  example:
    '审查合同47份。请了2名法律顾问，是云岭明川律师事务所的，出意见31件。16个村（社区）都有法律顾问。',
  fields: [
    {
      id: 'contract-review',
      label: '审查政府合同份数',
      question: '全年审查政府合同多少份？',
      type: 'integer',
      unit: '份',
      required: 'required',
      zero: '全年未审查政府合同',
    },
    {
      id: 'adviser-count',
      label: '法律顾问人数',
      question: '聘请法律顾问（含公职律师）几名？',
      type: 'integer',
      unit: '名',
      required: 'required',
      zero: '本年度未聘请法律顾问',
    },
    {
      id: 'adviser-firm',
      label: '法律顾问所在律师事务所',
      question: '法律顾问是哪家律师事务所的？',
      type: 'text',
      required: 'optional',
    },
    {
      id: 'adviser-opinions',
      label: '法律顾问意见件数',
      question: '法律顾问全年出具法律意见多少件？',
      type: 'integer',
      unit: '件',
      required: 'optional',
      zero: '法律顾问全年未出具书面法律意见',
    },
    {
      id: 'village-adviser',
      label: '配备法律顾问的村（社区）数',
      question: '有几个村（社区）配备了法律顾问？',
      type: 'integer',
      unit: '个',
      required: 'optional',
      zero: '各村（社区）均未配备法律顾问',
      check: ['village-adviser <= village-count'],
    },
  ],
} as const satisfies TopicSpec
