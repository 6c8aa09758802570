import type { StatementCue } from './statement.ts'

/** Texts and lists of the topics from filing to contracts. */
export const STATEMENTS_OF_OFFICE: readonly StatementCue[] = [
  // filing
  {
    field: 'party-name',
    topic: 'filing',
    as: 'text',
    take: /党(?:委|工委)(?:的?(?:全称|名称|名字)(?:是|叫|为|：|:)?|(?:是|叫|：|:))(?<it>[\p{Script=Han}]{3,30}?(?:委员会|党委|党工委))|(?<it2>中共[\p{Script=Han}]{2,20}(?:镇|乡|街道)(?:工作)?委员会)/u,
  },
  {
    field: 'doc-number',
    topic: 'filing',
    as: 'text',
    take: /(?:文号|字号|编号)(?:是|为|：|:)?(?<it>[\p{Script=Han}]{1,10}[〔[（(]\d{4}[〕\]）)]\d{1,4}号)/u,
  },
  {
    field: 'signer',
    topic: 'filing',
    as: 'text',
    take: /签发人?(?:是|：|:|为|由)(?<it>[^，。；,;\s]{2,15}?)(?:签发)?(?=[，。；,;\s]|$)|签发人(?<it2>[\p{Script=Han}]{2,4})(?=[，。；,;\s]|$)/u,
  },
  {
    field: 'publish-url',
    topic: 'filing',
    as: 'text',
    anywhere: true,
    take: /(?<it>https?:\/\/[^\s，。；、）<>"]{4,300})/,
  },
  {
    field: 'upper-plan-doc',
    topic: 'filing',
    as: 'text',
    take: /(?<it>《[^》\n]{4,80}》(?:[（(][^）)\n]{2,20}号[）)])?)/,
  },
  {
    field: 'upper-meetings',
    topic: 'filing',
    as: 'list',
    take: /(?:会议(?:有|是|包括|：|:)|点到的?(?:是|有)?)(?<it>[^《》。；;\n]{4,120})/,
  },
  // study
  {
    field: 'study-plan',
    topic: 'study',
    as: 'text',
    take: /(?<it>《[^》\n]{4,60}(?:计划|方案|安排)》)/,
  },
  {
    field: 'study-texts',
    topic: 'study',
    as: 'list',
    take: /(?:重点学习?了?|篇目(?:是|有|：)|重点篇目)(?<it>[^。；;\n]{3,160})/,
  },
  {
    field: 'pre-meeting-law-items',
    topic: 'study',
    as: 'laws',
    take: /会前学法[^。；;\n]{0,14}?(?:学了|学习了|学的(?:是|有)?|内容(?:是|有|：))(?<it>[^。；;\n]{2,120})/,
  },
  {
    field: 'plenum-study',
    topic: 'study',
    as: 'text',
    owns: true,
    about: /(?<!习)(?:全会|[二三]十大|党代会|重要会议)(?:的)?(?:会议)?精神/,
  },
  // organization
  {
    field: 'group-name',
    topic: 'organization',
    as: 'text',
    anywhere: true,
    strip: /^(?:我们|咱们|领导小组|名称|全称|就|都|也|还)*(?:是|叫做?|有个)/,
    take: /(?:成立了?|设立了?|组建了?|叫做?|名称是?|名字是?|我们是?|我们有|领导小组叫|[^，。；\s]{0,4}有一?个){0,4}(?<it>(?!成立|设立|组建|叫|名称|名字|我们|是)(?:(?!的)[\p{Script=Han}（）]){3,24}领导小组)(?=[，。；、,;\s]|组长|由|$)/u,
  },
  {
    field: 'group-head',
    topic: 'organization',
    as: 'text',
    take: /(?<!副)组长(?:就?是|为|由|：|:)(?<it>[^，。；,;\n]{2,30}?)(?:担任|兼任)?(?=[，。；,;\n]|副组长|成员|办公室|$)|(?:^|[，。；、,;\s：])(?<it2>[^，。；、,;\s：]{2,20}?)(?:任|担任|当|兼|是)组长|(?<!副)组长(?<it3>[^，。；、,;\s：副]{1,10}?(?:书记|镇长|乡长|主任|主要负责人))(?=[，。；、,;\s]|副组长|$)/,
  },
  {
    field: 'group-deputies',
    topic: 'organization',
    as: 'text',
    take: /副组长(?:是|为|由|有|：|:)(?<it>[^，。；,;\n]{2,60}?)(?:担任)?(?=[，。；,;\n]|成员|办公室|$)|(?:^|[，。；,;\s：])(?<it2>[^，。；,;\s：]{2,40}?)(?:任|担任|当|兼)副组长|副组长(?<it3>[^，。；,;\s：]{1,24}?(?:书记|镇长|乡长|主任|委员|所长))(?=[，。；,;\s]|成员|办公室|$)/,
  },
  {
    field: 'group-members',
    topic: 'organization',
    as: 'text',
    take: /成员(?:是|为|有|包括|由|：|:)(?<it>[^，。；,;\n]{2,80}?)(?:组成)?(?=[，。；,;\n]|办公室|$)|(?:^|[，。；,;\s：])(?<it2>[^，。；,;\s：]{2,60}?)(?:是|为|任|当)成员/,
  },
  {
    field: 'group-office',
    topic: 'organization',
    as: 'text',
    take: /办公室[：:，]?(?:(?:设立?|放|挂|就设)(?:在|到|于)?|在)(?<it>[^，。；,;\n]{2,30})/,
  },
  {
    field: 'year-plan',
    topic: 'organization',
    as: 'text',
    take: /(?<it>《[^》\n]{4,60}(?:要点|计划|方案)》(?:[（(][^）)\n]{2,20}号[）)])?)/,
  },
  {
    field: 'assess-weight',
    topic: 'organization',
    as: 'text',
    owns: true,
    take: /(?<it>(?:占|权重|分值|计)[^，。；,;\n]{0,14}?(?:百分之[0-9.一二三四五六七八九十]{1,5}|[0-9０-９.一二三四五六七八九十]{1,5} ?(?:分|%|％|个百分点)))/,
  },
  {
    field: 'demo-create',
    topic: 'organization',
    as: 'text',
    owns: true,
    about: /示范(?:乡镇|镇|乡|街道|单位|点|创建)|创建示范|试点/,
  },
  // services
  {
    field: 'service-reform',
    topic: 'services',
    as: 'list',
    take: /(?:推行|推出|推广|推(?!开|送|动|进|荐|到|迟)|实行|(?:便民)?改革(?:举措|措施)?(?:嘛|的话|方面|这块)?(?:主要)?(?:就?是|有|搞了?|做了?|：))了?(?<it>[^，。；,;：:\n]{2,80})|(?:^|[。；;\n])(?<it2>[^，。；;\n、]{2,20}、[^，。；;\n]{2,60}?)(?:都|全)(?:有|搞|推|做|开展)/,
  },
  {
    field: 'duty-list',
    topic: 'services',
    as: 'text',
    owns: true,
    about: /职责(?:事项)?清单/,
  },
  {
    field: 'business-env',
    topic: 'services',
    as: 'text',
    owns: true,
    about: /法治体检|营商环境|惠企|助企/,
  },
  // decisions, contracts
  {
    field: 'decision-rule',
    topic: 'decisions',
    as: 'text',
    take: /(?<it>《[^》\n]{0,40}决策程序[^》\n]{0,20}》)/,
  },
  {
    field: 'review-organ',
    topic: 'decisions',
    as: 'text',
    take: /由(?<it>[^，。；,;\n]{2,12}?)(?:负责|承担|来|做|进行)?(?:合法性)?审查|(?<it2>(?:镇|乡|街道)?(?:司法所|党政办|法制办|法律顾问))(?:都|全部?|负责|统一|来|做|的|进行|了)*(?:合法性)?(?:审[查核过了的]|把关)/,
  },
  {
    field: 'adviser-firm',
    topic: 'legal-review',
    as: 'text',
    anywhere: true,
    strip: /^(?:律所|律师事务所|就|都|也|还)*(?:是|找|请|聘请?|来自|签)(?:的|了)?/,
    take: /(?:法律顾问|顾问|律师|单位|的|是|为|来自|聘请了?|聘了?|委托了?|请了?|由){0,5}(?<it>(?!法律顾问|顾问|律师|单位|的|是|为|来自|聘|委托|请|由)[\p{Script=Han}]{2,16}律师事务所)/u,
  },
]
