import type { CanonName } from '../../canon.ts'

export const regulations = [
  {
    id: 'reconsideration-rules',
    kind: '法规',
    name: '《中华人民共和国行政复议法实施条例》',
    short: ['行政复议法实施条例', '《行政复议法实施条例》'],
    wrong: ['《行政复议实施条例》'],
    note: '2026年5月公布修订，2026年7月1日施行，2026年度起可称“新修订”；据转述，报送前人工核对',
    confidence: 'sourced',
  },
  {
    id: 'enforcement-supervision',
    kind: '法规',
    name: '《行政执法监督条例》',
    short: ['行政执法监督条例'],
    from: 2025,
    note: '国务院令第825号，2026年2月1日施行；2025年度只能写公布；与省级同名条例分清',
    confidence: 'sourced',
  },
  {
    id: 'disclosure-rules',
    kind: '法规',
    name: '《中华人民共和国政府信息公开条例》',
    short: ['政府信息公开条例', '《政府信息公开条例》'],
    wrong: ['政务信息公开条例'],
    from: 2019,
    note: '修订后2019年5月15日施行，国务院令第711号；首次出现用全称',
    confidence: 'recalled',
  },
  {
    id: 'decision-rules',
    kind: '法规',
    name: '《重大行政决策程序暂行条例》',
    short: ['重大行政决策程序暂行条例'],
    wrong: ['《重大行政决策程序条例》', '《重大行政决策暂行条例》'],
    from: 2019,
    note: '2019年9月1日施行，国务院令第713号；“暂行”不能漏',
    confidence: 'recalled',
  },
] as const satisfies readonly CanonName[]
