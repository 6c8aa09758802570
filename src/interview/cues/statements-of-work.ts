import type { StatementCue } from './statement.ts'

/** Where one of the three systems of enforcement ends and the next thing begins. */
const NEXT =
  '(?=[，,；;、]?(?:(?:行政)?执法)?公示(?!栏|牌|墙|橱窗|平台|系统|网|专栏)|[，,；;、]?(?:行政)?(?:执法)?全过程记录|[，,；;、]记录(?:方面|就?是|靠|用|通过)|[，,；;、]审核(?:由|找|靠|是|交)|[，,；;、]重大的?(?:案子|案件|决定|处罚)|[，,；;、]?(?:重大)?(?:行政)?(?:执法)?(?:决定)?法制审核|[，,；;]?(?:承接|赋权|收回|持证|培训)|[。；;\\n]|$)'

/** Texts and lists of the topics from enforcement to the leaders' conduct. */
export const STATEMENTS_OF_WORK: readonly StatementCue[] = [
  {
    field: 'enforce-organ',
    topic: 'enforcement-team',
    as: 'text',
    strip: /^(?:就|都|也|还)*(?:是|叫)/,
    take: /(?:机构|执法队|队伍)?(?:叫做?|名称是?|是|成立了?|我们是?){0,4}(?<it>(?!综合|行政执法|机构|队伍|叫|名称|是|成立|我们)[\p{Script=Han}]{2,14}(?:综合行政执法|综合执法|行政执法)(?:大队|中队|队|局|所|办公室|办|中心))/u,
  },
  {
    field: 'enforce-publicity',
    topic: 'enforcement-team',
    as: 'text',
    owns: true,
    take: new RegExp(
      `(?:行政)?(?:执法)?公示(?:制度)?(?:[：:]|(?:方面|这块|的话)[，,]?|(?=就?是|在|通过|由|上|都|全部|实行|做到|落实|建立|有))(?:是|就是)?(?<it>[^。；;\\n]{4,120}?)${NEXT}`,
    ),
  },
  {
    field: 'enforce-record',
    topic: 'enforcement-team',
    as: 'text',
    owns: true,
    take: new RegExp(
      `(?:(?:行政)?(?:执法)?(?:全过程|全程)记录(?:制度)?|(?<![\\p{Script=Han}])记录(?=就?是|靠|用|通过|方面|：|:))(?!、)(?:方面|这块)?[：:，,]?(?:是|就是)?(?<it>[^。；;\\n]{4,120}?)${NEXT}`,
    ),
  },
  {
    field: 'enforce-legal-review',
    topic: 'enforcement-team',
    as: 'text',
    owns: true,
    take: new RegExp(
      `(?:(?:重大)?(?:行政)?(?:执法)?(?:决定)?法制审核(?:制度)?|(?<![\\p{Script=Han}])审核(?=由|找|靠|是|交))(?!、|了?[0-9０-９]|[一二三四五六七八九十两]+件|没)[：:，,]?(?:是|就是)?(?<it>[^。；;\\n]{4,120}?)${NEXT}|(?<=^|[，。；、,;\\s])(?<it2>重大的?(?:执法)?(?:案子|案件|决定|处罚)[^，。；;\\n]{1,20}审[^，。；;\\n]{0,12})`,
    ),
  },
  {
    field: 'enforce-supervise',
    topic: 'enforcement-team',
    as: 'text',
    owns: true,
    about: /执法监督(?!条例|案|件)|抽查[^，。]{0,6}案卷|监督机制/,
  },
  {
    field: 'enforce-fields',
    topic: 'enforcement-cases',
    as: 'list',
    take: /重点(?:领域)?(?:就?是|在|查|有|为|抓|管|盯着?|整治|检查|放在|的是|：|:)+了?(?<it>[^，。；,;\n]{2,80})/,
  },
  {
    field: 'enforce-enterprise',
    topic: 'enforcement-cases',
    as: 'text',
    owns: true,
    about: /入企|涉企|扫码|企业检查/,
  },
  {
    field: 'mediation-mode',
    topic: 'disputes',
    as: 'text',
    take: /(?:品牌|做法|牌子)(?:这块|方面|的话)?(?:我们)?(?:就?是|叫做?|有|为|：|:)+(?<it>[^。；;\n]{2,120})|(?:有个|有一个|建了个?|打造了?|推出了?|成立了?|搞了个?)(?<it2>“[^”\n]{2,16}”(?:调解室|工作室|议事会|工作法|工作站)?)|(?<it3>“[^”\n]{0,8}(?:议事|调解|说事|说和|评理|说理)[^”\n]{0,8}”)/,
  },
  {
    field: 'zongzhi-center',
    topic: 'disputes',
    as: 'text',
    owns: true,
    about: /综治中心/,
    strip: /^(?:我们)?(?:镇|乡|街道)?综治中心[，,：:]?/,
  },
  {
    field: 'suit-lost-reason',
    topic: 'review-litigation',
    as: 'text',
    owns: true,
    take: /(?:败诉的?)?原因(?:就?是|为|：|:|在于)(?<it>[^。；;\n]{2,100})|(?:败诉|输)[^，。；\n]{0,6}?[，,]?(?:是?因为|是?由于)(?<it2>[^。；;\n]{2,100})|输的?那[个件场起](?:就?是)(?<it3>[^。；;\n]{2,100})/,
  },
  {
    field: 'suit-outcome',
    topic: 'review-litigation',
    as: 'text',
    take: /(?<it>(?:法院)(?:判决|裁定|判)?了?[^，。；,;\n]{2,40}|(?:判决|裁定)(?:驳回|维持|撤销|支持)[^，。；,;\n]{0,30})/,
  },
  {
    field: 'open-channel',
    topic: 'openness',
    as: 'list',
    take: /(?:渠道|平台|载体)(?:就?是|主要|有|包括|为|：|:)+(?<it>[^，。；,;\n]{2,100})|(?:通过|利用|在)(?<it2>[^，。；,;\n]{2,80}?)(?:上|等)?(?:公开|发布)(?=[，。；,;\n]|$)/,
  },
  {
    field: 'village-open',
    topic: 'openness',
    as: 'text',
    owns: true,
    about: /村务(?!公开栏)|村规民约|居务|村（居）务/,
  },
  {
    field: 'supervision',
    topic: 'oversight',
    as: 'text',
    owns: true,
    about: /[县镇乡市]?人大(?!代表|建议|会议)|审计|纪检|纪委|巡察|舆论监督|群众监督/,
  },
  {
    field: 'law-culture',
    topic: 'law-society',
    as: 'text',
    owns: true,
    about: /法治(?:文化|主题)?(?:广场|公园|长廊|阵地|演出|文化墙|戏|小品|文艺)|文艺演出/,
  },
  {
    field: 'digital',
    topic: 'highlights',
    as: 'text',
    owns: true,
    about: /平台|数字|线上|网上|一网通办|系统|智能|智慧|小程序|APP|app|无人机|信息化/,
  },
  {
    field: 'highlights',
    topic: 'highlights',
    as: 'sentences',
    owns: true,
    about:
      /亮点|现场会|推广|获评|获得|获奖|荣获|表彰|通报表扬|评为|优秀案例|经验|典型|授予|简报|刊发|刊登|报道|转发/,
  },
  {
    field: 'compare',
    topic: 'highlights',
    as: 'sentences',
    owns: true,
    about: /去年|上年|同比|上一年/,
  },
  {
    field: 'last-fix',
    topic: 'shortcomings',
    as: 'sentences',
    owns: true,
    about: /(?:去年|上年|上一年)[^，。；]{0,14}(?:写|说|报告|提|列|的)/,
  },
  {
    field: 'head-shufa-scope',
    topic: 'head-conduct',
    as: 'text',
    strip:
      /^(?:\d{1,2}[月.]\d{1,2}[日号]?|[一二三四五六七八九十]+月[一二三四五六七八九十]+[日号])(?:上午|下午|的)?/,
    take: /(?:在|于)(?<it>[^，。；,;\n]{2,30}?(?:大?会议?|范围))(?:上|中|内)?(?:作了?|做了?|进行了?)?(?:年终)?述[的了过]?(?:法|职)|述法[^，。；\n]{0,16}?在(?<it2>[^，。；,;\n]{2,30}?(?:大?会议?|范围))/,
  },
  {
    field: 'next-docs',
    topic: 'plans',
    as: 'laws',
    take: /(?:依据|根据|按照)(?:的|文件|规划)*(?:是|有|：|:)?(?<it>[^。；;\n]{4,160})/,
  },
]
