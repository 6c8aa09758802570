import { between, inserting, type Kind, replacing } from './mutant.ts'

export const wordKinds: readonly Kind[] = [
  {
    name: '域代码',
    make: inserting(['[bookmark: _GoBack]各村积极配合。', '{ PAGE }各村积极配合。'], 'residue'),
  },
  {
    name: '占位符',
    make: inserting(
      ['全年办理XX件。', '由某某镇派出所负责。', '详见附表〔待补〕。', '详见{{dispute-found}}。'],
      'residue',
    ),
  },
  {
    name: '法制',
    make: replacing(
      /(?<![学执违宪依非司普])法治(?=宣传|建设|讲座|课|工作|体检|文化|顾问)/g,
      '法制',
      'law-term',
      'name',
      'leader-name',
    ),
  },
  {
    name: '外地乡镇（领导小组）',
    make: inserting(
      [
        '成立了落雁乡法治建设领导小组。',
        '大营镇党委高度重视法治建设。',
        '落雁乡人民政府审定工作要点。',
        '由石桥镇综合行政执法队负责。',
      ],
      'foreign-place',
    ),
  },
  {
    name: '外地乡镇（主语）',
    make: inserting(
      [
        '落雁乡坚持依法行政。',
        '大营镇全面推行政务公开。',
        '落雁乡深入开展普法宣传。',
        '在石桥镇开展执法检查。',
      ],
      'foreign-place',
    ),
  },
  {
    name: '部门用语',
    make: inserting(
      ['我局高度重视法治工作。', '明确各责任科室任务。', '放在民政工作全局中谋划。'],
      'foreign-unit',
    ),
  },
  {
    name: '热线名称',
    make: between(
      2021,
      2030,
      inserting(['12345政府热线办结率100%。', '12345市长热线办结率100%。'], 'name'),
    ),
  },
  {
    name: '机构和制度名称',
    make: inserting(
      [
        '党委中心学习组学习法律2次。',
        '贯彻中央依法治国委员会会议部署。',
        '履行推进法治政府建设第一责任人职责。',
        '发挥党委统揽全局、协调各方的作用。',
        '落实“谁执法谁普法”工作制。',
        '创建民主法治村2个。',
      ],
      'name',
    ),
  },
  {
    name: '领导人思想表述',
    make: replacing(/习近平法治思想(?!学习)/g, '习近平法治建设思想', 'leader-name'),
  },
  {
    name: '领导人名后缺字',
    make: inserting(
      ['学习习近平关于法治政府建设的论述。', '学习习近平法治政府建设方面的重要论述。'],
      'leader-name',
    ),
  },
  {
    name: '错字',
    make: inserting(
      ['执法人员全部执证上岗。', '做好部门之间的工作衍接。', '组织领导干部带学法2次。'],
      'typo',
    ),
  },
  {
    name: '过时工作',
    make: between(
      2022,
      2030,
      inserting(
        ['深入实施“七五”普法规划。', '开展扫黑除恶专项斗争。', '国土所配合执法检查3次。'],
        'outdated',
        'name',
      ),
    ),
  },
  {
    name: '未来会议',
    make: between(
      2019,
      2024,
      inserting(['学习贯彻党的二十届四中全会精神。'], 'outdated', 'unverified-name'),
    ),
  },
  {
    name: '个人电话',
    make: inserting(['联系电话13912345678。', '咨询请拨0371-88886666。'], 'personal-data'),
  },
  { name: '身份证号', make: inserting(['当事人身份证号410101198801011234。'], 'personal-data') },
  {
    name: '自然人姓名',
    make: inserting(
      ['化解村民王小明与李建国的宅基地纠纷1起。', '信访人张大海，诉求已办结。'],
      'personal-data',
    ),
  },
  {
    name: '英文虚词',
    make: replacing(/(?<=[\u4e00-\u9fff])和(?=[\u4e00-\u9fff])/g, ' and ', 'latin'),
  },
  {
    name: '词语重复',
    make: replacing(
      /(?<=[，。])[\u4e00-\u9fff]{2}(?=[\u4e00-\u9fff]{3})/g,
      ([word]) => word + word,
      'doubled',
    ),
  },
  { name: '的的', make: replacing(/的(?=[\u4e00-\u9fff])/g, '的的', 'doubled') },
  {
    name: '整句复制',
    make: (text, random) => {
      const sentences = [...text.matchAll(/(?<=。)[^《》“”。\n]{26,60}。/g)]
      const sentence = sentences[Math.floor(random() * sentences.length)]
      const end = text.search(/\n[^\n]*\n+\S+\n+\d{4}年\d+月\d+日\n?$/)
      if (!sentence || end < 0) return null
      const at = text.lastIndexOf('。', end) + 1
      const spoilt = text.slice(0, at) + sentence[0] + text.slice(at)
      return {
        text: spoilt,
        at: { start: at, end: at + sentence[0].length },
        rules: ['repetition'],
      }
    },
  },
  {
    name: '领导小组两种说法',
    make: inserting(
      [
        '成立法治政府建设工作领导小组，由派出所所长任组长，办公室设在派出所。成立依法治理工作领导小组，由人大主席任组长，办公室设在人大。',
      ],
      'group-twice',
    ),
  },
  {
    name: '量词',
    make: inserting(
      ['清理规范性文件3个。', '悬挂横幅12副。', '召开院坝会30场/次。', '受众500余人/次。'],
      'unit-word',
    ),
  },
  {
    name: '全文替换留下的错误',
    make: inserting(['加强法治政府建设证件管理。', '提高法治政府建设人员素质。'], 'replaced'),
  },
]
