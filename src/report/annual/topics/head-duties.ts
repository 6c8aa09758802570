import type { TopicSpec } from '../../field.ts'

export const headDuties = {
  id: 'head-duties',
  section: 'leadership',
  title: '切实履行组织领导职责',
  ask: '书记今年亲自部署、过问、协调、督办了哪些法治方面的具体事？镇长（乡长、主任）呢？主要负责人主持研究法治工作的会开了几次，哪天、议什么？',
  why: '党委书记、政府主要负责人都要写，每人要有具体的事、日期或数字，口号不算',
  office: '党政办',
  example:
    '书记：2月10日主持会议定全年法治要点，6月带队督办督察反馈的5项问题，9月协调补了2名执法辅助人员。镇长：每季度调度执法和合同审查，8月出庭应诉1次，包案化解信访积案2件。研究法治的会开了4次，2月10日、5月14日、8月13日、11月12日。',
  fields: [
    {
      id: 'head-party',
      label: '党委主要负责人履职事项',
      question: '党委（党工委）书记亲自部署、过问、协调、督办了哪些具体事项？',
      type: 'list',
      required: 'required',
    },
    {
      id: 'head-gov',
      label: '政府主要负责人履职事项',
      question: '乡镇长（街道办事处主任）亲自部署、过问、协调、督办了哪些具体事项？',
      type: 'list',
      required: 'required',
    },
    {
      id: 'head-meetings',
      label: '主持研究法治工作会议次数',
      question: '主要负责人主持研究法治工作的会议几次？',
      type: 'integer',
      unit: '次',
      required: 'required',
      zero: '全年主要负责人未主持召开法治工作专题会议',
    },
    {
      id: 'head-meeting-items',
      label: '会议日期和议题',
      question: '主要负责人主持的法治工作会议是哪天、议什么？',
      type: 'list',
      required: 'optional',
      check: ['len(head-meeting-items) <= head-meetings'],
    },
  ],
} as const satisfies TopicSpec
