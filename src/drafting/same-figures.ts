import { figuresIn } from '../text/figures.ts'

const BEFORE = /(?:不到|不足|至少|至多|最多|最少)$/
const AFTER = /^(?:余|左右|上下|以上|以下)/

/** Whether two texts tell the same figures in the same order, each as exactly as the other. */
export const tellSameFigures = (a: string, b: string): boolean =>
  toldIn(a).join('|') === toldIn(b).join('|')

const toldIn = (text: string): string[] =>
  figuresIn(text).map(({ hedge, number, unit, start, end }) => {
    const [before = ''] = BEFORE.exec(text.slice(0, start)) ?? []
    const [after = ''] = AFTER.exec(text.slice(end)) ?? []
    return `${before}${hedge}${number}${unit}${after}`
  })
