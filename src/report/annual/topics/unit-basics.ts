import type { TopicSpec } from '../../field.ts'

export const unitBasics = {
  id: 'unit-basics',
  section: 'profile',
  title: '单位基本情况',
  ask: '先认识一下：写哪一年的报告？单位全称是什么，属于哪个县（市、区），是乡、镇还是街道？一共辖几个村（社区）？',
  why: '标题、称谓（我乡、我镇、我街道）、引言和落款都由这几项决定',
  office: '党政办',
  example: '写2026年的。单位全称云岭县青石镇人民政府，是镇，属云岭县，辖16个村（社区）。',
  fields: [
    {
      id: 'report-year',
      label: '报告年度',
      question: '这份报告写的是哪一年？',
      type: 'integer',
      unit: '年',
      required: 'required',
      check: ['report-year >= 2019'],
    },
    {
      id: 'unit-name',
      label: '单位全称',
      question: '本单位全称是什么（县级地名＋乡镇名＋人民政府，或区名＋街道名＋办事处）？',
      type: 'text',
      required: 'required',
    },
    {
      id: 'unit-kind',
      label: '单位类型',
      question: '本单位是乡、民族乡、镇还是街道？',
      type: 'choice',
      required: 'required',
      choices: ['乡', '民族乡', '镇', '街道'],
    },
    {
      id: 'county-name',
      label: '所属县（市、区、旗）',
      question: '属于哪个县（市、区、旗），全称是什么？',
      type: 'text',
      required: 'required',
    },
    {
      id: 'village-count',
      label: '辖村（社区）数',
      question: '一共辖几个村（社区）？',
      type: 'integer',
      unit: '个',
      required: 'optional',
    },
  ],
} as const satisfies TopicSpec
