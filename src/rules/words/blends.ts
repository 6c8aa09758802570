import type { Phrase } from './phrase.ts'

/** A verb that needs an object with a stop right behind it. */
const halves = (verbs: string, note: string): Phrase[] =>
  verbs.split(' ').map((verb) => ({
    cues: [`${verb}。`, `${verb}；`],
    note,
  }))

const UNFINISHED = '句子没有说完，缺谓语'
/** Sentences that break off: 没有把执法岗位。 政府对后备人员。 借助春节返乡时段。 推动诉求“一站式”。 */
const brokenOff: Phrase[] = [
  {
    cues: [
      '岗位。',
      '责任。',
      '任务。',
      '问题。',
      '制度。',
      '人员。',
      '力量。',
      '要求。',
      '标准。',
    ],
    form: /(?<=(?<head>(?<!一)把(?![握好控脉准牢])[\u4e00-\u9fff]{0,4}))(?:岗位|责任|任务|问题|制度|人员|力量|要求|标准)(?=。)/y,
    note: UNFINISHED,
  },
  {
    cues: ['人员。', '群众。', '干部。', '企业。', '案件。', '问题。'],
    form: /(?<=(?<head>(?<=[，府镇乡村局所办委])对(?![接标照话应准口外比])[\u4e00-\u9fff]{0,5}))(?:人员|群众|干部|企业|案件|问题)(?=。)/y,
    note: UNFINISHED,
  },
  {
    cues: ['借助', '随着', '对于'],
    form: /(?<=[，；。])(?:借助|随着|对于)[^，。；、\n]{1,7}(?:时段|契机|平台|力量|资源|优势|机会|节点|方式)(?=。)/y,
    note: UNFINISHED,
  },
  {
    cues: ['虽已', '虽然'],
    form: /虽[已然][^，。；、\n]{2,8}(?=。)/y,
    note: '“虽”没有下文',
  },
  { cues: ['“一站式”。', '“一窗式”。'], note: UNFINISHED },
]

/** A preposition said twice before one verb: 结合分管领域结合实际制定. */
const twice = (prepositions: string): Phrase[] =>
  prepositions.split(' ').map((word) => ({
    cues: [word],
    form: new RegExp(
      `(?<=(?<head>(?<![相有深])${word}[^，。；、：“”\\n和与及]{2,9}))(?<![相机度密])${word}(?![部点体起地])`,
      'y',
    ),
    note: `连用两个“${word}”`,
  }))

/** What only ever stands before a noun. */
const LACKING = ['统一', '长效', '相应', '配套', '良好', '浓厚', '常态化', '具体', '专门', '系统']

/** Two sentence patterns run into one, or half of one left out. General grammar, no quotations. */
export const blends: readonly Phrase[] = [
  {
    cues: ['取得'],
    form: /(?<=在(?<head>[^，。；、\n]{2,16}?)(?<![中上下里内时后前间]|方面|过程|期间|领域|基础))取得了?(?:一定|显著|明显|初步|较好|阶段性|积极)/y,
    note: '“在……”缺“方面”“中”',
  },
  {
    cues: ['化解', '解决', '处理'],
    form: /(?:化解|解决|处理)[^，。；、\n]{0,14}(?:地)?(?:解决|化解|处理)(?=[，。；])/y,
    note: '动词重复',
  },
  {
    cues: ['加大'],
    form: /加大[^，。；\n]{2,20}，[^，。；\n]{2,20}力度/y,
    note: '“加大”与“力度”隔得太远，前半句搭配不当',
  },
  {
    cues: ['加强在', '加强了在'],
    form: /加强(?:了)?在[^，。；\n]{2,24}[，]?[^，。；\n]{0,24}上(?=开展|进行|下功夫)/y,
    note: '句式杂糅',
  },
  {
    cues: ['进一步加强在'],
    form: /进一步加强在[^。；\n]{2,60}?上(?:开展|进行)/y,
    note: '句式杂糅',
  },
  {
    cues: ['目标'],
    form: /(?<=(?<head>推进[^，。；\n]{2,16}的?))目标(?:的)?实现/y,
    note: '“推进……实现”搭配不当，宜用“推动”',
  },
  {
    cues: ['等部门'],
    form: /(?<=(?<head>配合[^，。；\n]{2,24}))等部门(?:专门|专项)?(?:监督|检查|执法|督察)(?=[，。])/y,
    note: '“等部门”后缺“的”',
  },
  {
    cues: ['进行'],
    form: /进行[^，。；、的\n]{0,8}(?:播放|发放|印发|张贴|解答)(?![，。；、了的])[^，。；、\n]{2,}/y,
    note: '“进行”之后又带宾语，句式杂糅',
  },
  {
    cues: ['涉及'],
    form: /(?<=(?<head>对于?[^，。；\n]{2,14}中?))涉及[^，。；、的\n]{4,16}，由/y,
    note: '“涉及……”缺“的”',
  },
  {
    cues: ['得到'],
    form: /(?<=(?<head>使[^，。；\n]{2,20}))得到了?[^，。；\n]{0,6}(?:提高|提升)[^，。；\n]{0,4}的(?:作用|效果)/y,
    note: '句式杂糅',
  },
  {
    cues: ['，使'],
    form: /(?<=(?<head>通过[^，。；\n]{2,30}))，使(?:得)?(?=[^，。；\n]{2,20}[，。])/y,
    note: '“通过……使……”缺主语',
  },
  {
    cues: ['，在'],
    form: /(?<=(?<head>在[^，。；\n]{1,10}))，在[^，。；\n]{1,12}[上中](?=，)/y,
    note: '连用两个“在”',
  },
  {
    cues: ['聘请'],
    form: /(?<=(?<head>全部|全都|均))聘请[^，。；\n]{2,10}[0-9０-９]+名/y,
    note: '“全部”与具体人数重复',
  },
  ...brokenOff,
  ...twice('结合 围绕 根据 按照 针对 借助'),
  ...halves(
    '转化为 转变为 打造成 打造为 建设成 建设成为 升级为 提升为 列为 视为',
    '句子没有说完，缺宾语',
  ),
  {
    cues: LACKING.flatMap((word) => [`${word}的。`, `${word}的；`]),
    form: new RegExp(
      `(?<=(?<head>(?:形成|建立|制定|构建|营造)[了起]?(?:一套|一个|一种|全[镇乡县区]|更加|较为|比较)?))(?:${LACKING.join('|')})的(?=[。；])`,
      'y',
    ),
    note: '“的”后没有说完，缺中心语',
  },
]
