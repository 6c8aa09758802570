import { strayAbove, strayOwn } from './own-level.ts'
import { phrasesIn } from './phrases.ts'
import type { Reading } from './reading.ts'
import { type Mark, mark, type Rule } from './rule.ts'

export const foreignUnit: Rule = {
  id: 'foreign-unit',
  severity: 'warning',
  title: '别的单位的说法',
  why: '“我局”“责任科室”“民政工作全局”是部门文稿的话，镇的报告里出现“我乡”也一样，说明借用了别的稿子。',
  bad: '把依法行政放在民政工作全局中谋划',
  good: '把依法行政放在全镇工作全局中谋划',
  find(reading) {
    const found: Mark[] = []
    const own = levelOf(reading.world.own)
    for (const hit of phrasesIn(reading, 'foreignWords'))
      found.push(mark(hit, `“${hit.text}”${hit.phrase.note}`))
    if (own === '乡' || own === '镇')
      for (const hit of phrasesIn(reading, 'offices'))
        found.push(mark(hit, `“${hit.text}”：${hit.phrase.note}`))
    if (own === '街道')
      for (const hit of phrasesIn(reading, 'committees'))
        found.push(
          mark(hit, `“${hit.text}”：${hit.phrase.note}`, { suggestion: hit.phrase.right ?? '' }),
        )
    if (own) otherLevels(found, reading, own)
    for (const { text, ...span } of strayAbove(reading))
      found.push(mark(span, `本单位的上级不是${span.level}，这里写成“${text}”，疑似沿用别处稿件`))
    return found
  },
}

const LEVELS = ['街道', '苏木', '乡', '镇'] as const

const levelOf = (own: string | null) => LEVELS.find((level) => own?.endsWith(level)) ?? null

/** 我乡 in the report of a 镇. */
function otherLevels(found: Mark[], reading: Reading, own: string): void {
  for (const hit of phrasesIn(reading, 'ownWords')) {
    if (hit.text.endsWith(own)) continue
    const level = LEVELS.find((each) => hit.text.includes(each))
    if (level)
      found.push(
        mark(hit, `本单位是${own}，这里写成“${hit.text}”，疑似沿用别处稿件`, {
          suggestion: hit.text.replace(level, own),
        }),
      )
  }
  for (const { text, ...span } of strayOwn(reading, own))
    found.push(mark(span, `本单位是${own}，这里写成“${text}”，疑似沿用别处稿件`))
}
