const NOUNS = '思路 目标 举措 措施 任务 重点 做法 成效 问题 原因 计划 方案 经验'.split(' ')

/** Three or more of the nouns that reports put side by side, with nothing between. */
export const RUN_TOGETHER = new RegExp(`(?:${NOUNS.join('|')}){3,}`, 'y')

/** Any two of them. */
export const NOUN_PAIRS = NOUNS.flatMap((first) =>
  NOUNS.map((second) => [first + second, null] as const),
)
