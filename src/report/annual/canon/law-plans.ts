import type { CanonName } from '../../canon.ts'

export const lawPlans = [
  {
    id: 'law-plan-7',
    kind: '普法',
    name: '“七五”普法',
    short: ['“七五”普法规划'],
    from: 2016,
    to: 2020,
    note: '第七个五年规划（2016—2020年）',
    confidence: 'sourced',
  },
  {
    id: 'law-plan-8',
    kind: '普法',
    name: '《中央宣传部、司法部关于开展法治宣传教育的第八个五年规划（2021—2025年）》',
    short: ['“八五”普法', '“八五”普法规划'],
    wrong: ['“十四五”普法规划', '“十四五”普法'],
    from: 2021,
    to: 2025,
    note: '2021年6月中共中央、国务院转发；2026年度不能再写成现行规划，可写“八五”普法总结验收',
    confidence: 'sourced',
  },
  {
    id: 'law-plan-9',
    kind: '普法',
    name: '《中央宣传部、司法部关于开展法治宣传教育的第九个五年规划（2026—2030年）》',
    short: ['“九五”普法', '“九五”普法规划'],
    wrong: ['“十五五”普法规划', '“十五五”普法'],
    from: 2026,
    to: 2030,
    note: '2026年7月27日对外发布；名称据转述，报送前人工核对',
    confidence: 'sourced',
  },
] as const satisfies readonly CanonName[]
