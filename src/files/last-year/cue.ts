/**
 * The words around a figure that say which field it answers, in a short notation: `@` the figure
 * meant (共, 有, 为 before it are allowed), `#` another figure, `~` a few characters of the same clause, `…` anything up to a
 * semicolon, `»` anything of the sentence. The rest is a regular expression. Alternatives are separated by blanks.
 */
export type Cues = Readonly<Record<string, string>>

/** Figures stand in a marked sentence as private signs: the first block may answer, the second not. */
export const OPEN_MARK = 0xe000
export const CLOSED_MARK = 0xf000
export const MARK_LIMIT = 0x0800

const OPEN = '[\ue000-\uefff]'
const ANY = '[\ue000-\uf8ff]'
/** What may stand between a name and its number: 共有64名, 为98.1%. */
const FILLER = '(?:共有|共计|总计|合计|共|有|为|达到?|计|了|的){0,2}'
const REACH = '[^，。；：、\ue000-\uf8ff]{0,16}'
const FAR = '[^。；]{0,90}?'
const FARTHER = '[^。]{0,140}?'

/** The pattern of one alternative, with the meant figure as its only group. */
export const patternOf = (cue: string): RegExp =>
  new RegExp(
    cue
      .replaceAll('@', `${FILLER}(${OPEN})`)
      .replaceAll('#', `${ANY}`)
      .replaceAll('~', REACH)
      .replaceAll('…', FAR)
      .replaceAll('»', FARTHER),
    'gu',
  )
