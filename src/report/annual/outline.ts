/**
 * The outline of the annual report as data: parts in printed order, the five required items with
 * their default headings and the words by which other headings are recognised (domain structure §2, §5).
 */
export const OUTLINE_ID = 'annual-report'

/** Everything a finding or a part can belong to, in printed order. */
export const SECTION_KEYS = [
  'title',
  'addressee',
  'lead',
  'measures',
  'shortcomings',
  'leadership',
  'plans',
  'other',
  'signature',
] as const
export type SectionKey = (typeof SECTION_KEYS)[number]

/**
 * The five items of 《法治政府建设与责任落实督察工作规定》 (厅字〔2019〕28号) in their order.
 * `heading` is a pattern with references; `name` is how we speak of it to the clerk.
 */
export const ITEMS = [
  {
    key: 'measures',
    name: '主要举措和成效',
    heading: '{{report-year}}度推进法治政府建设的主要举措和成效',
  },
  {
    key: 'shortcomings',
    name: '存在的不足和原因',
    heading: '{{report-year}}度推进法治政府建设存在的不足和原因',
  },
  {
    key: 'leadership',
    name: '党政主要负责人履职情况',
    heading: '{{report-year}}度党政主要负责人履行推进法治建设第一责任人职责的情况',
  },
  {
    key: 'plans',
    name: '下一年度主要安排',
    heading: '{{report-year.next}}度推进法治政府建设的主要安排',
  },
  { key: 'other', name: '其他需要报告的情况', heading: '其他需要报告的情况' },
] as const
export type ItemKey = (typeof ITEMS)[number]['key']

/**
 * Recognition order: the first match names the section. Tried on every heading of the example
 * reports; testing measures before plans misreads “工作思路目标举措” and “主要工作安排”.
 */
export const HEADING_CUES: readonly (readonly [ItemKey, RegExp])[] = [
  ['other', /其他需要(?:报告|说明)|其它需要/],
  ['leadership', /第一责任人|(?:主要负责人|主要领导).{0,8}(?:履职|履行|职责)|压实责任/],
  ['plans', /下一?年|下一?步|下阶段|主要安排|工作安排|工作计划|思路|打算/],
  ['shortcomings', /不足|问题|短板|差距|薄弱/],
  ['measures', /举措|成效|开展情况|主要工作|主要做法|效果|工作情况/],
]
