import { isAsked } from '../../report/checklist.ts'
import { fieldOf } from '../../report/fields.ts'
import { YESNO_CUES } from '../cues/yesno.ts'
import type { Heard, Scene } from './scene.ts'

const BARE_YES = /^(?:是的?|有的?|对|做了|做过了?|纳入了?|公布了?|都有|嗯|述了|完成了?)[。！!]?$/
const BARE_NO = /^(?:否|不是|没有?|没做|没有做|还没有?|未|无|没纳入|没公布)[。！!]?$/

/** Yes and no: by the words of cues/yesno.ts, or a bare 是/没有 to the one thing asked by name. */
export function readYesNo(scene: Scene): Heard[] {
  return [...byWords(scene), ...bareAnswer(scene)]
}

const byWords = (scene: Scene): Heard[] =>
  YESNO_CUES.flatMap((cue) => {
    if (!cue.anywhere && cue.topic !== scene.asked) return []
    if (!isAsked(fieldOf(cue.field), scene.facts)) return []
    const no = cue.no.exec(scene.text)
    const match = no ?? cue.yes.exec(scene.text)
    return match ? [heardOf(cue.field, !no, match.index, match[0])] : []
  })

/** The whole message or one clause of it is a bare 是 or 没有, and one yes-or-no was asked by name. */
function bareAnswer(scene: Scene): Heard[] {
  const [only, ...others] = scene.wanted.filter((id) => fieldOf(id).type === 'yesno')
  if (only === undefined || others.length > 0) return []
  for (const match of scene.text.matchAll(/[^，,。；;！!\s]+/g)) {
    if (BARE_YES.test(match[0])) return [heardOf(only, true, match.index, match[0])]
    const isWhole = scene.wanted.length === 1
    if (isWhole && BARE_NO.test(match[0])) return [heardOf(only, false, match.index, match[0])]
  }
  return []
}

const heardOf = (field: string, yes: boolean, start: number, quote: string): Heard => ({
  ...{ field, start, end: start + quote.length, quote, corrects: false },
  content: { kind: 'given', value: { type: 'yesno', yes } },
})
