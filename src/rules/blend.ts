import { mark, type Rule } from './rule.ts'

type Blend = { pattern: RegExp; message: string }

/** Two sentence patterns run into one, or half of one left out. General grammar, no quotations. */
const BLENDS: readonly Blend[] = [
  {
    pattern:
      /(?<=在)[^，。；、\n]{2,16}?(?<![中上下里内时后前间]|方面|过程|期间|领域|基础)取得了?(?:一定|显著|明显|初步|较好|阶段性|积极)/g,
    message: '“在……”缺“方面”“中”',
  },
  {
    pattern: /(?:化解|解决|处理)[^，。；、\n]{0,14}(?:地)?(?:解决|化解|处理)(?=[，。；])/g,
    message: '动词重复',
  },
  {
    pattern: /加大[^，。；\n]{2,20}，[^，。；\n]{2,20}力度/g,
    message: '“加大”与“力度”隔得太远，前半句搭配不当',
  },
  {
    pattern: /加强(?:了)?在[^，。；\n]{2,24}[，]?[^，。；\n]{0,24}上(?=开展|进行|下功夫)/g,
    message: '句式杂糅',
  },
  { pattern: /进一步加强在[^。；\n]{2,60}?上(?:开展|进行)/g, message: '句式杂糅' },
  {
    pattern: /推进[^，。；\n]{2,16}的?目标(?:的)?实现/g,
    message: '“推进……实现”搭配不当，宜用“推动”',
  },
  {
    pattern: /配合[^，。；\n]{2,24}等部门(?:专门|专项)?(?:监督|检查|执法|督察)(?=[，。])/g,
    message: '“等部门”后缺“的”',
  },
  {
    pattern:
      /进行[^，。；、的\n]{0,8}(?:播放|发放|印发|张贴|解答)(?![，。；、了的])[^，。；、\n]{2,}/g,
    message: '“进行”之后又带宾语，句式杂糅',
  },
  { pattern: /对于?[^，。；\n]{2,14}中?涉及[^，。；、的\n]{4,16}，由/g, message: '“涉及……”缺“的”' },
  {
    pattern:
      /使[^，。；\n]{2,20}得到了?[^，。；\n]{0,6}(?:提高|提升)[^，。；\n]{0,4}的(?:作用|效果)/g,
    message: '句式杂糅',
  },
  {
    pattern: /通过[^，。；\n]{2,30}，使(?:得)?(?=[^，。；\n]{2,20}[，。])/g,
    message: '“通过……使……”缺主语',
  },
  { pattern: /在[^，。；\n]{1,10}，在[^，。；\n]{1,12}[上中](?=，)/g, message: '连用两个“在”' },
  {
    pattern: /(?:全部|全都|均)聘请[^，。；\n]{2,10}[0-9０-９]+名/g,
    message: '“全部”与具体人数重复',
  },
  {
    pattern:
      /(?:^|\n)[ \u3000\u00a0]*[0-9０-９]{4}年(?=[\u4e00-\u9fff]{2,6}[乡镇](?:在|坚持|深入|认真|全面|紧))/g,
    message: '时间状语之后宜加逗号',
  },
]

export const blend: Rule = {
  id: 'blend',
  severity: 'advice',
  title: '句式杂糅或残缺',
  why: '两种说法揉成一句，或漏了半句，读来不通。',
  bad: '在基层治理取得了一定进展',
  good: '在基层治理方面取得了一定进展',
  *find({ text }) {
    for (const { pattern, message } of BLENDS)
      for (const match of text.matchAll(pattern))
        yield mark({ start: match.index, end: match.index + Math.max(match[0].length, 2) }, message)
  },
}
