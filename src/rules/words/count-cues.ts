const WORDS = {
  /** Parts of a total follow. */
  part: ['其中'],
  /** All kinds of a total follow: 按类型分，邻里纠纷5件、土地纠纷3件. */
  kinds: [
    ...['按类型分', '按程序分', '按领域分', '按类别分', '按性质分', '按行业分', '按类型看'],
    ...['从类型看', '从领域看', '从类别看', '从性质看', '从案件类型看', '从纠纷类型看'],
  ],
  /** The sum of what stands before follows. */
  sum: ['合计', '总计', '共计', '，共', '、共'],
  /** How many cleaned documents stay follows. */
  kept: ['继续有效', '保留'],
  /** What is left of a whole follows. */
  rest: ['其余', '剩余', '余下', '尚有', '还有', '另外'],
  /** What stands behind did not happen. */
  denial: [
    ...['没有', '未发生', '未收到', '未出现', '未制定', '未新制定', '未办理', '未作出'],
    ...['未制发', '未出台', '未印发'],
  ],
  /** All or most of some things follow. */
  all: ['全部', '所有', '大多数'],
  /** A share of each village, quarter or month follows. */
  each: ['每个', '每村', '每嘎查', '每社区', '每季度', '每月', '每行政'],
  /** What stands before did not happen. */
  zero: ['为零', '为0', '未发生', '没有发生'],
} as const
export type CountCue = keyof typeof WORDS

/** Words at which a rule about counts begins to read. */
export const COUNT_CUES = (Object.keys(WORDS) as CountCue[]).flatMap((cue) =>
  WORDS[cue].map((word) => [word, cue] as const),
)
