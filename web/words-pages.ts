/** The words of the pages around a report: starting, signing in, checking, a colleague's links, last year. */
export const P = {
  start: {
    lead: ['一问一答，', '写成一份能报送的', '法治政府建设年度报告。'],
    why: '您只管按实回答：多少件、几次、哪一天。每个数都记着是谁说的，改一处，全文跟着改。',
    time: '约 40 分钟，可随时退出，答过的都在。',
    begin: '新建一份报告',
    beginning: '正在新建…',
    resume: '继续上次',
    left: (open: number) => (open > 0 ? `还有 ${open} 项待补` : '已答齐'),
    answered: (answered: number, required: number) => `已答 ${answered} / ${required} 项`,
    untitled: '还没写单位的报告',
    check: '已有写好的稿子？先检查一遍',
    sample: '写出来是这样',
    sampleNote: '虚构乡镇。带点线的数都能点开，看是谁在什么时候说的。',
  },
  signIn: {
    title: '请输入单位口令',
    hint: '口令由管理员发给各单位，只需输入一次。',
    leave: '退出本单位',
    label: '单位口令',
    go: '进入',
  },
  checkPage: {
    title: '检查一份稿子',
    lead: '粘贴正文，或把 .docx、.txt、.md 文件拖进来。只检查，不保存。',
    label: '报告正文',
    file: '选择文件',
    go: '检查',
    going: '正在检查…',
    applyAll: (count: number) => `照改全部 ${count} 处`,
    download: '下载改好的文字',
    edit: '回去改文字',
    empty: '请先粘贴正文或选择文件。',
    sections: (count: number) => `认出五个部分中的 ${count} 个。`,
    noSections: '没有认出五个部分的标题。',
  },
  colleague: {
    greeting: (name: string) => `${name}，您好`,
    lead: (unit: string, year: number | null) =>
      `${unit}写${year ?? ''}年度法治政府建设报告，要用下面几项，请按实填写。`,
    until: (day: string) => `链接 ${day}前有效。不用登录，也看不到别的内容。`,
    send: '发回',
    mine: '已发回：',
    gone: '这个链接打不开了',
    goneHint: '可能已过期或已收回，请让发链接的同事重发一个。',
  },
  invite: {
    open: '请站所填',
    title: '请站所填数',
    lead: '勾选要对方填的项，生成一个链接发过去。对方不用登录，只看得到这几项。',
    who: '发给谁（姓名或站所）',
    make: '生成链接',
    pick: '请至少勾选一项。',
    message: '把这段话发给对方',
    copy: '复制',
    copied: '已复制',
  },
  lastYear: {
    open: '带入去年的报告',
    title: '带入去年的报告',
    lead: '粘贴去年的正文，或选 .docx、.txt 文件。去年的数只作提示，您确认了才算今年的。',
    read: '读取',
    reading: '正在读取…',
    nothing: '没有读出能用的数。可以换一份再试。',
    found: (count: number) => `读出 ${count} 项，逐项确认：`,
    said: (value: string) => `去年 ${value}，今年？`,
    same: '持平',
    none: '今年没有',
    change: '填今年的',
    kept: '已记',
  },
  preferences: {
    open: '用语习惯',
    lead: '本单位的报告都照这里写。改了以后，从下次起草或改写起照办；已写好的不动。',
    nothing: '还没有记下习惯。',
    said: (use: string, instead: string) => `说“${use}”，不说“${instead}”`,
    delete: '删除',
    deleteOne: (words: string) => `删除：${words}`,
    form: '添加用语习惯',
    kind: '哪一种',
    kinds: { words: '用词', wish: '写法' },
    instead: '不说（如：我镇）',
    use: '说（如：本镇）',
    wish: '怎么写（如：少用排比）',
    hints: {
      words: '数字、书名号和引号里的话、名称都不会换。换了会出错的地方照原样写，并告诉您。',
      wish: '由语言模型照着写；没有接入时，模板做不到。',
    },
    add: '记下',
    always: '以后都这样',
  },
  model: {
    open: '语言模型',
    unused: '这份报告没有用过语言模型，都由模板写成。',
    spent: (total: Spent, kept: number): readonly (readonly [string, string])[] => [
      ['请求', `${total.calls} 次${total.retries > 0 ? `，重试 ${total.retries} 次` : ''}`],
      ['采用', `${kept} 段`],
      ['送出', `${total.promptTokens} token（缓存命中 ${total.cachedTokens}）`],
      ['写出', `${total.completionTokens} token${total.guessed ? '（含估算）' : ''}`],
      ['用时', `${Math.round(total.milliseconds / 1000)} 秒（各次相加）`],
    ],
    go: '试一试能不能用',
    trying: '正在试…',
  },
} as const

type Spent = {
  calls: number
  retries: number
  promptTokens: number
  completionTokens: number
  cachedTokens: number
  milliseconds: number
  guessed: boolean
}
