/**
 * Headings of the measures section: which topics may share one, and their titles. `enough` is the
 * number of answered fields from which a topic can hold a heading alone.
 */
import type { TopicId } from '../../report/annual/topics.ts'

type Words = {
  /** Titles of the topic alone. */
  titles: readonly [string, ...string[]]
  /** What the topic contributes to a shared title. */
  noun: string
  /** Frames of a shared title that begins with this topic; … stands for the nouns. */
  shared: readonly [string, ...string[]]
}

export const MEASURE_GROUPS: readonly { topics: readonly TopicId[]; enough: number }[] = [
  { topics: ['study', 'organization'], enough: 5 },
  { topics: ['services'], enough: 1 },
  { topics: ['normative-docs', 'decisions', 'legal-review'], enough: 9 },
  { topics: ['enforcement-team', 'enforcement-cases'], enough: 9 },
  { topics: ['disputes', 'safety'], enough: 10 },
  { topics: ['review-litigation', 'openness', 'oversight'], enough: 14 },
  { topics: ['law-popularization', 'law-society'], enough: 7 },
  { topics: ['highlights'], enough: 1 },
]

/** Fields asked under one topic and told under another, beside what they belong to. */
export const TOLD_ELSEWHERE: Readonly<Record<string, TopicId>> = {
  'legal-team': 'organization',
  digital: 'enforcement-cases',
}

export const HEADINGS: Partial<Record<TopicId, Words>> = {
  study: {
    titles: ['深入学习贯彻习近平法治思想', '学习贯彻习近平法治思想', '深学笃行习近平法治思想'],
    noun: '理论学习',
    shared: ['加强…', '抓实…', '统筹抓好…'],
  },
  organization: {
    titles: [
      '加强党对法治政府建设的领导',
      '健全党领导法治政府建设的工作机制',
      '加强对法治政府建设的组织领导',
    ],
    noun: '组织领导',
    shared: ['加强…'],
  },
  services: {
    titles: [
      '依法全面履行政府职能',
      '依法履行政府职能，优化便民服务',
      '转变政府职能，优化政务服务',
    ],
    noun: '便民服务',
    shared: ['做好…'],
  },
  'normative-docs': {
    titles: [
      '加强行政规范性文件管理',
      '规范行政规范性文件制定和管理',
      '严格行政规范性文件监督管理',
    ],
    noun: '文件制发',
    shared: ['规范…', '从严规范…', '依法规范…'],
  },
  decisions: {
    titles: ['推进科学民主依法决策', '严格执行重大行政决策程序', '提高行政决策的法治化水平'],
    noun: '行政决策',
    shared: ['规范…', '推进…规范化', '依法规范…'],
  },
  'legal-review': {
    titles: [
      '加强合同审查，发挥法律顾问作用',
      '做好合同审查和法律顾问工作',
      '用好法律顾问，把好合同关口',
    ],
    noun: '合同审查',
    shared: ['做好…', '加强…'],
  },
  'enforcement-team': {
    titles: ['健全行政执法体制机制', '加强行政执法队伍和制度建设', '完善基层综合行政执法体制'],
    noun: '执法队伍建设',
    shared: ['推进…', '抓好…', '加强…'],
  },
  'enforcement-cases': {
    titles: ['严格规范公正文明执法', '推进严格规范公正文明执法', '规范行政执法行为'],
    noun: '执法办案',
    shared: ['规范…'],
  },
  disputes: {
    titles: ['依法有效化解矛盾纠纷', '推动矛盾纠纷依法就地化解', '做好矛盾纠纷预防化解'],
    noun: '矛盾纠纷化解',
    shared: ['推进…工作', '抓好…', '统筹做好…'],
  },
  safety: {
    titles: ['推进信访法治化和平安建设', '做好信访和平安建设工作', '推进信访工作法治化'],
    noun: '平安建设',
    shared: ['推进…', '做好…'],
  },
  'review-litigation': {
    titles: ['做好行政复议和行政应诉工作', '依法办理行政复议应诉事项', '规范行政复议和应诉工作'],
    noun: '复议应诉',
    shared: ['做好…工作', '依法办理…事项', '规范…工作'],
  },
  openness: {
    titles: ['全面推进政务公开', '推进政务公开和村务公开', '依法推进政务公开'],
    noun: '政务公开',
    shared: ['推进…', '做好…工作', '抓好…工作'],
  },
  oversight: {
    titles: ['强化行政权力制约和监督', '自觉接受各方面监督', '加强对行政权力的制约和监督'],
    noun: '接受监督',
    shared: ['做好…工作'],
  },
  'law-popularization': {
    titles: ['深入开展法治宣传教育', '推动普法工作走深走实', '落实普法责任，开展法治宣传教育'],
    noun: '法治宣传教育',
    shared: ['推进…', '做好…', '抓好…'],
  },
  'law-society': {
    titles: ['推进法治社会建设', '加强基层法治社会建设', '提升基层社会治理法治化水平'],
    noun: '法治社会建设',
    shared: ['推进…', '抓好…'],
  },
  highlights: {
    titles: ['强化法治保障和工作创新', '加强法治工作保障', '夯实法治工作基础'],
    noun: '法治保障',
    shared: ['加强…'],
  },
}
