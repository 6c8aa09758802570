import type { TopicSpec } from '../../field.ts'

export const openness = {
  id: 'openness',
  section: 'measures',
  title: '全面推进政务公开',
  ask: '今年主动公开政府信息多少条？收到公开申请几件、答复几件（没有就回“没有”）？在哪些渠道公开？村（居）务公开、村规民约审查做得怎样？',
  why: '《中华人民共和国政府信息公开条例》；与信息公开年报的数必须一致',
  office: '党政办',
  example:
    '主动公开312条，收到申请2件，都答复了。渠道是县政府网站镇专栏、青石发布公众号和镇村公示栏。16个村（社区）每季度公开村务，村规民约都过了合法性审查。',
  fields: [
    {
      id: 'open-items',
      label: '主动公开政府信息条数',
      question: '全年主动公开政府信息多少条？',
      type: 'integer',
      unit: '条',
      required: 'required',
      zero: '全年未主动公开政府信息',
    },
    {
      id: 'open-apply',
      label: '收到公开申请件数',
      question: '全年收到政府信息公开申请几件？',
      type: 'integer',
      unit: '件',
      required: 'required',
      zero: '全年未收到政府信息公开申请',
    },
    {
      id: 'open-answered',
      label: '答复公开申请件数',
      question: '其中按期答复几件？',
      type: 'integer',
      unit: '件',
      required: 'if:open-apply>0',
      zero: '收到的公开申请尚未答复',
      check: ['open-answered <= open-apply'],
    },
    {
      id: 'open-channel',
      label: '公开渠道',
      question: '通过哪些渠道公开？',
      type: 'list',
      required: 'optional',
    },
    {
      id: 'village-open',
      label: '村（居）务公开和村规民约审查',
      question: '村（居）务公开、村规民约合法性审查做得怎样？',
      type: 'text',
      required: 'optional',
    },
  ],
} as const satisfies TopicSpec
