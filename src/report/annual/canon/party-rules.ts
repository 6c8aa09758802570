import type { CanonName } from '../../canon.ts'

export const partyRules = [
  {
    id: 'petition-rules',
    kind: '党规',
    name: '《信访工作条例》',
    short: ['信访工作条例'],
    wrong: ['《信访条例》'],
    from: 2022,
    note: '中共中央、国务院印发，2022年5月1日施行；旧《信访条例》2022年度起不再引用',
    confidence: 'recalled',
  },
  {
    id: 'first-responsible',
    kind: '党规',
    name: '《党政主要负责人履行推进法治建设第一责任人职责规定》',
    short: ['推进法治建设第一责任人', '推进法治建设第一责任人职责'],
    wrong: [
      '推进法治政府建设第一责任人',
      '推动法治政府建设第一责任人',
      '履行法治建设第一责任人',
      '法治政府建设第一责任人',
      '推进法治建设第一责任职责',
      '《党政主要负责人推进法治建设第一责任人职责规定》',
      '党政主要负责人推进法治建设第一责任人职责规定',
      '《党政主要负责人履行法治建设第一责任人职责规定》',
    ],
    note: '中办国办2016年12月印发；“推进”不能漏，是“法治建设”不是“法治政府建设”；规定本身适用县级以上，乡镇按本地实施办法执行',
    confidence: 'sourced',
  },
  {
    id: 'inspection-rules',
    kind: '党规',
    name: '《法治政府建设与责任落实督察工作规定》',
    wrong: ['法治政府建设与责任落实督查工作规定', '《法治政府建设督察工作规定》'],
    from: 2019,
    note: '中办国办厅字〔2019〕28号，2019年4月15日施行；是“督察”',
    confidence: 'sourced',
  },
] as const satisfies readonly CanonName[]
