/** A short report of an invented town: what the tests of this folder write and read back. */
import type { Block } from '../report/block.ts'

export const SAMPLE: readonly Block[] = [
  { kind: 'title', text: '临溪县白鹭镇人民政府关于2026年度法治政府建设情况的报告' },
  { kind: 'addressee', text: '中共临溪县委、临溪县人民政府：' },
  {
    kind: 'paragraph',
    text: '2026年，我镇深入学习贯彻习近平法治思想。现将我镇2026年度法治政府建设情况报告如下：',
  },
  { kind: 'heading', level: 1, text: '一、2026年度推进法治政府建设的主要举措和成效' },
  { kind: 'heading', level: 2, text: '（一）依法有效化解矛盾纠纷' },
  {
    kind: 'paragraph',
    text: '全年排查矛盾纠纷121件，化解119件，化解率98.3%——坚持“小事不出村”……',
  },
  { kind: 'heading', level: 3, text: '1.人民调解' },
  { kind: 'paragraph', text: '现有人民调解委员会9个、调解员36名。A < B & “C”。' },
  { kind: 'heading', level: 4, text: '（1）网格' },
  { kind: 'paragraph', text: '划分网格18个。' },
  { kind: 'heading', level: 1, text: '五、其他需要报告的情况' },
  { kind: 'paragraph', text: '无。' },
  { kind: 'organ', text: '临溪县白鹭镇人民政府' },
  { kind: 'date', text: '2027年1月8日' },
]
