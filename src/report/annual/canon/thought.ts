import type { CanonName } from '../../canon.ts'

export const thought = [
  {
    id: 'xi-thought',
    kind: '思想',
    name: '习近平新时代中国特色社会主义思想',
    wrong: ['习近平中国特色社会主义思想', '习近平新时代特色社会主义思想'],
    from: 2017,
    note: '引言固定句',
    confidence: 'recalled',
  },
  {
    id: 'xi-law-thought',
    kind: '思想',
    name: '习近平法治思想',
    wrong: ['社会主义思想和法治思想', '学习法治思想', '贯彻法治思想', '宣传法治思想'],
    from: 2020,
    note: '2020年11月提出；“习近平”不能省',
    confidence: 'sourced',
  },
  {
    id: 'xi-law-before-2020',
    kind: '思想',
    name: '习近平总书记全面依法治国新理念新思想新战略',
    from: 2018,
    to: 2020,
    note: '2021年度起改写习近平法治思想',
    confidence: 'sourced',
  },
  {
    id: 'xi-expositions',
    kind: '思想',
    name: '习近平总书记关于法治政府建设的重要论述',
    short: [
      '习近平总书记关于全面依法治国的重要论述',
      '习近平总书记重要讲话精神',
      '习近平总书记重要指示批示精神',
    ],
    wrong: ['习近平法治政府建设方面的重要论述', '习近平关于法治政府建设'],
    note: '固定句式“习近平总书记关于……的重要论述（重要讲话、重要指示批示精神）”',
    confidence: 'recalled',
  },
  {
    id: 'two-establishes',
    kind: '思想',
    name: '深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”',
    short: ['“两个确立”', '“四个意识”', '“四个自信”', '“两个维护”'],
    wrong: ['坚决“两个维护”', '“两个维持”', '“两个确定”'],
    from: 2021,
    note: '次序和动词固定',
    confidence: 'recalled',
  },
] as const satisfies readonly CanonName[]
