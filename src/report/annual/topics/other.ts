import type { TopicSpec } from '../../field.ts'

export const other = {
  id: 'other',
  section: 'other',
  title: '其他需要报告的情况',
  ask: '还有其他需要向上级报告的情况吗？没有就回“没有”，报告里写“无。”',
  why: '五项内容的最后一项，没有也要单列，不能省',
  office: '党政办',
  example: '没有。',
  fields: [
    {
      id: 'other',
      label: '其他需要报告的情况',
      question: '还有哪些其他需要报告的情况？',
      type: 'text',
      required: 'required',
    },
  ],
} as const satisfies TopicSpec
