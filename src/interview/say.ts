/**
 * Every sentence we say to the clerk. Words only: no decision is made here. Short, plain, without
 * blank lines; figures in digits; nothing is called an error that is only a question.
 */
import type { OpenItem } from '../report/checklist.ts'
import type { TopicSpec } from '../report/field.ts'
import { circled, clip } from './label.ts'
import type { Fact } from './message.ts'
import { minutesFor } from './progress.ts'

const SHOWN = 5

export const say = {
  greeting: (left: number) =>
    `您好，我是主笔，帮您把年度法治政府建设情况报告写出来。一共${left}题，约${minutesFor(left)}分钟，可随时退出，答过的都留着。一句话答几个都行，不清楚就回“不清楚”。`,
  welcomeBack: (title: string, left: number) => `上次停在“${title}”，${say.left(left)}。`,
  left: (left: number) => (left === 0 ? '题都问完了' : `还剩${left}题，约${minutesFor(left)}分钟`),

  question: (topic: TopicSpec) => topic.ask,
  missing: (questions: readonly string[]) => `还差：${questions.join('')}`,
  askOne: (label: string, now: string) => `${label}现在记的是${now}，改成什么？`,
  askOpen: (label: string, question: string) => `${label}还没记。${question}`,
  example: (example: string) => `例：${clip(example, 80)}`,
  why: (topic: TopicSpec) => `问“${topic.title}”，是因为${topic.why}。一般问${topic.office}。`,

  facts: (facts: readonly Fact[]) => {
    const shown = facts.slice(0, SHOWN).map(say.fact).join(' ')
    const more = facts.length > SHOWN ? `另记${facts.length - SHOWN}条，回“进度”看全部。` : ''
    return `已记：${shown}（有误回“改1”）${more}`
  },
  allFacts: (facts: readonly Fact[]) => `刚记的：${facts.map(say.fact).join(' ')}`,
  fact: ({ n, label, printed, state, was }: Fact) => {
    const value = state === 'changed' ? `${was}→${printed}` : printed
    return `${circled(n)}${label} ${value}`
  },

  contradiction: (message: string, numbers: readonly number[]) =>
    `对不上：${clip(message, 110)}。${
      numbers.length > 0 ? `哪个要改？回“改${numbers.join('”或“改')}”加新的数。` : '请核对。'
    }`,
  tooFew: (label: string, least: number) => `${label}应不少于${least}条，还有的接着说。`,
  doubt: {
    vague: (label: string, quote: string) => `${label}说的是“${quote}”，请给个准数，或说“约几”。`,
    each: (label: string, quote: string) => `“${quote}”是每次或各自的数，${label}全年一共多少？`,
    'two-values': (label: string, quote: string) => `${label}听到两个数（${quote}），哪个对？`,
    which: (label: string, quote: string) => `“${quote}”是不是${label}？是就连名称再说一遍。`,
    year: (label: string, quote: string) => `${label}“${quote}”是哪一年的？请连年份一起说。`,
    'out-of-range': (label: string, quote: string) => `${label}“${quote}”记不下来，请核对这个数。`,
  },

  conflict: (lines: readonly string[]) => `${lines.join('；')}。改吗？回“是”或“否”。`,
  conflictLine: (label: string, was: string, now: string) =>
    was === '' ? `${label}记为${now}` : `${label}原来记的${was}，改为${now}`,
  wishProposes: (question: string) => `要求里的新数没有直接写进稿子：${question}`,
  conflictKept: (labels: readonly string[]) => `没有改，${labels.join('、')}照原来的记着。`,

  nothingSaid: '没有收到文字，原来记的都还在。',
  unsupported: '这种消息我看不到内容，请发文字。原来记的都还在。',
  unclear: (topic: TopicSpec | null) =>
    topic
      ? '这句里没听出要记的数据。'
      : '这句里没听出要记的数据。要改哪项就说“排查矛盾纠纷是210件”。',
  movedOn: (title: string) => `“${title}”先放一放，随时可以补。`,
  skipped: (title: string, open: number) =>
    open > 0 ? `“${title}”先跳过，缺的${open}项列进待办。` : `“${title}”跳过。`,
  cannotBeNone: (labels: readonly string[]) => `${labels.join('、')}不能没有，报告要用。`,
  nothingToFill: '这一题已经没有空着的了。',

  withdrawn: (lines: readonly string[]) => `已撤回：${lines.join(' ')}`,
  withdrawnLine: (label: string, now: string | null) =>
    now === null ? `${label}已清空` : `${label}恢复为${now}`,
  nothingToWithdraw: '没有可撤回的了。',
  noSuchNumber: (n: number, last: number) =>
    last === 0 ? '刚才没有记过带编号的数据。' : `没有第${n}条，上面一共${last}条。`,
  computed: (label: string) => `${label}是自动算出来的，改用来算的数就行。`,
  notUnderstoodFor: (label: string, question: string) => `没听出${label}。${question}`,

  progress: (answered: number, required: number, left: number) =>
    `必答的${required}项已答${answered}项，${say.left(left)}。`,
  openItems: (items: readonly OpenItem[]) => {
    const shown = items
      .slice(0, SHOWN)
      .map(({ label, owner }) => `${label}${owner ? `（问${owner}）` : ''}`)
    const more = items.length > SHOWN ? `等${items.length}项` : ''
    return items.length === 0 ? '' : `待办：${shown.join('、')}${more}。`
  },
  finished: '题都问完了。回“起草”就写出全文，也可以先回“进度”看看。',

  help: '直接回答就行，一句话答几个都可以。也可以回：进度、跳过、无、不清楚、不适用 原因、撤回、改1 新内容、为什么、起草、重写3 要求、看3、检查、导出、网页、绑定 号码、取消。',
  aside: '我只管记数据、写报告，别的帮不上。',
  hello: '您好。',
  thanks: '不客气。',

  drafting: (open: number) =>
    open > 0
      ? `开始起草，还缺的${open}项先空着，不会编。写好就告诉您。`
      : '开始起草，写好就告诉您。',
  nothingToDraft: '还没有数据，先答几题再起草。',
  notDrafted: '还没有初稿，先回“起草”。',
  whichPart:
    '要哪一部分？1主要举措和成效 2不足和原因 3主要负责人履职 4下一年度安排 5其他。例：重写3 短一些。',
  noSuchPart: (name: string) => `没有${name}，回“看1”看看现在有哪些。`,
  rewriting: (name: string, instruction: string) =>
    instruction
      ? `只重写${name}，要求“${clip(instruction, 40)}”，别处不动。`
      : `只重写${name}，别处不动。`,
  lockedPart: (name: string) => `${name}已经锁定，先在网页上解锁再重写。`,
  part: (name: string, text: string) => `${name}：${text}`,
  partTooLong: '（全文回“网页”看）',
  emptyPart: (name: string) => `${name}还没有写。`,
  checking: '正在检查，结果马上发来。',
  exporting: '正在生成文件。',
  linking: '正在生成网页链接，十分钟内打开一次有效。',
  binding: (code: string) => `正在用号码${code}接上网页里的报告。`,
  cancelling: '好，正在进行的起草会停下。答过的都还在。',
} as const
