/**
 * What the chat says beyond the conversation itself: codes, links, results, what to do instead. Words
 * only. Each fits a phone; none asks to “reply anything to go on”.
 */
import type { Summary } from '../view.ts'

const clock = (time: number): string => {
  const china = new Date(time + 8 * 3_600_000)
  return `${china.getUTCHours()}:${String(china.getUTCMinutes()).padStart(2, '0')}`
}

const quoted = (request: string): string => `“${[...request].slice(0, 24).join('')}”`

export const words = {
  askCode:
    '您好，我是主笔，帮您写年度法治政府建设情况报告。请先发本单位的口令（管理员发给各单位的那一串），或在网页上点“手机接着写”，把六位号码发来：绑定 123456。',
  wrongCode: '口令不对，这条没有记。请核对后再发。',
  tooManyCodes: '口令或号码错得太多，请十分钟后再试。',
  admitted: (unit: string) => `口令对了，您是${unit}。回“开始”写报告。`,
  joined: (title: string) => `接上了：《${title}》。网页和这里看到的是同一份，随时可以换着写。`,
  wrongJoinCode: '这个号码不对，或已过十分钟、已用过。请在网页上重新点“手机接着写”取号。',

  hello: '您好，我是主笔，帮您写年度法治政府建设情况报告。一问一答，答过的都留着。',
  began: '已新建一份报告。',
  which: '本单位有这些报告，回数字接着写哪一份，回“新建”另写一份：',
  whichJoined: '您接过这些报告，回数字接着写哪一份：',
  choice: (index: number, { title, progress }: Summary) =>
    `${index + 1}. ${title}（已答${progress.answered}/${progress.required}）`,
  chosen: (title: string) => `现在写的是《${title}》。`,
  onlyOne: (title: string) => `只有一份报告：《${title}》。`,
  noSuchChoice: '没有这个号，请看上面的列表。',
  gone: '刚才那份报告已经删除了。',
  cannotBegin: '这里只能接着写绑定过的报告。要新写一份，请先发本单位的口令。',

  unreadable: (what: string) =>
    `收到${what}，我看不了，没有记。请发文字，比如“学法3次，其中专题1次”。`,
  tooFast: '发得太快了，这条没有记。请过一分钟再发。',
  fault: '刚才这条没有处理成功，请再发一次。',
  farewell: '再见。',

  link: (url: string) => `点开接着写（十分钟内打开一次有效）：${url}`,
  file: (title: string, url: string) => `《${title}》，48小时内可看、可下载Word：${url}`,
  fileSent: '文件马上发到这里。',
  notDrafted: '还没有初稿，先回“起草”。',
  emptyPart: '这一部分还没有写。',
  contents: '报告各部分，回“看3”看一部分，“重写3 短一些”只改那一部分：',
  more: '（回“下一页”）',

  findings: (errors: number, warnings: number, advice: number) =>
    errors + warnings + advice === 0
      ? '检查过了，没有发现问题。'
      : `检查过了：必须改${errors}处，很可能不对${warnings}处，建议${advice}处。`,
  finding: (index: number, message: string, quote: string) =>
    `${index + 1}. ${message}${quote ? `：“${[...quote].slice(0, 30).join('')}”` : ''}`,
  moreFindings: (count: number) => `另有${count}处，回“网页”逐条看。`,
  nothingExamined: '还没有可检查的正文，先回“起草”。',

  soon: '约1分钟，好了会发给您；也可回复“进度”。',
  soonKept: '约1分钟。这个号不能主动发消息，回“进度”就给您结果。',
  running: (written: number, all: number) => `正在写：${all}个部分写好${written}个。`,

  ready: (at: number, request: string, title: string, characters: number, parts: number) =>
    `您${clock(at)}要的${quoted(request)}写好了：《${title}》，共${characters}字、${parts}个部分。`,
  rewritten: (at: number, request: string, heading: string) =>
    `您${clock(at)}要的${quoted(request)}写好了，只动了${heading}：`,
  unchanged: (at: number, request: string) => `您${clock(at)}要的${quoted(request)}：`,
  failed: (at: number, request: string, reason: string) =>
    `您${clock(at)}要的${quoted(request)}没有做成：${reason}`,
  beginning: (text: string) => `开头：${text}…`,
  next: '回“看3”看一部分，“重写3 短一些”只改那一部分，“网页”在电脑上接着改。',
  open: (count: number) => `还缺${count}项，回“进度”看。`,
  maybe: '（若已收到请不用管）',
} as const
