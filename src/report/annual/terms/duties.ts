import type { Term } from '../../term.ts'

/** What party and government leaders answer for, in a form that is not the set one. */
export const duties: readonly Term[] = [
  {
    wrong: '亲自协调、重要任务亲自督查',
    right: '重要任务亲自督办',
    pattern: /(?<=亲自..[、，])重要任务亲自督[查导促]/gu,
    note: '“四个亲自”的固定提法',
    quiet: ['重点环节亲自协调、重要任务亲自督办', '重要任务亲自督导了3次'],
  },
  {
    wrong: '重要工作亲自安排、重大问题亲自过问',
    right: '重要工作亲自部署',
    pattern: /重要工作亲自(?:安排|布置|研究)(?=[^。；\n]{2,14}亲自)/gu,
    note: '“四个亲自”的固定提法',
    quiet: ['重要工作亲自部署、重大问题亲自过问', '重要工作亲自安排部署'],
  },
  {
    wrong: '落实第一负责人职责',
    right: '第一责任人',
    pattern: /第一负责人(?=的?(?:职责|责任))/gu,
    quiet: ['第一责任人职责', '主要负责人职责', '第一负责人姓名'],
  },
  {
    wrong: '重点环节亲自调度、重要任务亲自督办',
    right: '重点环节亲自协调',
    pattern: /重点环节亲自(?:调度|督办|部署|过问)/gu,
    note: '“四个亲自”的固定提法',
    quiet: ['重点环节亲自协调、重要任务亲自督办'],
  },
  {
    wrong: '推进法治政府建设主要责任人',
    right: '推进法治建设第一责任人',
    pattern: /推进法治(?:政府)?建设主要责任人/gu,
    quiet: ['推进法治建设第一责任人', '推进法治建设主要负责人'],
  },
]
