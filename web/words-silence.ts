/** The words about findings that are silenced, on a report's page and on the checking page. */
export const S = {
  ignore: '忽略',
  by: '谁决定忽略（姓名）',
  why: '为什么（可不填）',
  once: '忽略本次',
  always: '永久不报',
  ignored: '不再提示这一条',
  allowed: (words: string) => `“${words}”以后都不报，本单位各年的报告都一样`,
  list: {
    once: (count: number) => `已忽略 ${count} 处`,
    always: (count: number) => `永久不报 ${count} 个词`,
  },
  reason: (why: string) => `理由：${why}`,
  notInText: { once: '已不在文中', always: '这份里没有' },
  restore: '恢复',
  restoreOf: (words: string) => `恢复“${words}”`,
  restored: (words: string) => `“${words}”恢复检查`,
  thisDevice: '本机',
} as const

const SHOWN = 40

/** Quoted words as they are named in a list. */
export const shortly = (words: string): string =>
  words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words
