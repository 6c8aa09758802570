import type { CanonName } from '../../canon.ts'

export const organs = [
  {
    id: 'central-commission',
    kind: '机构',
    name: '中央全面依法治国委员会',
    wrong: ['中央依法治国委员会'],
    from: 2018,
    note: '2018年成立',
    confidence: 'recalled',
  },
  {
    id: 'county-commission',
    kind: '机构',
    name: '县委全面依法治县委员会',
    short: ['区委全面依法治区委员会', '市委全面依法治市委员会'],
    from: 2018,
    note: '按所在地写县（市、区）',
    confidence: 'recalled',
  },
  {
    id: 'county-commission-office',
    kind: '机构',
    name: '县委全面依法治县委员会办公室',
    short: ['县委依法治县办', '区委依法治区办', '市委依法治市办'],
    from: 2018,
    note: '是抄送机关，不是主送机关；正式称谓用全称',
    confidence: 'recalled',
  },
] as const satisfies readonly CanonName[]
