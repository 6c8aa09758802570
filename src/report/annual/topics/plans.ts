import type { TopicSpec } from '../../field.ts'

export const plans = {
  id: 'plans',
  section: 'plans',
  title: '下一年度主要安排',
  ask: '明年打算抓哪几件事（三到六条）？每条针对上面哪一条不足？有没有能量化的目标？依据哪些文件、规划？',
  why: '规定要求写下一年度主要安排；每条不足都要有一条安排接住',
  office: '司法所、党政办',
  example:
    '一是练执法队伍，针对办案能力不强，全年实训6次。二是分人群普法，针对针对性不够，外出务工人员线上课堂12期。三是抓村级调解，针对不平衡，调解员轮训全覆盖。四是合同审查全覆盖。依据“九五”普法规划和《行政执法监督条例》。',
  fields: [
    {
      id: 'next-items',
      label: '下一年度主要安排',
      question: '下一年度主要安排是什么，各针对哪条不足、有什么目标？',
      type: 'pairs',
      required: 'required',
      check: [
        'len(next-items) >= 3',
        'len(next-items) <= 6',
        'covers(next-items.for, shortfalls.item)',
      ],
    },
    {
      id: 'next-docs',
      label: '依据的规划和文件',
      question: '下一年度安排依据哪些规划、文件？',
      type: 'list',
      required: 'optional',
    },
  ],
} as const satisfies TopicSpec
