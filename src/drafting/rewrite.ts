/**
 * Rewriting one part from templates: another of its wordings, or a terser one. What the templates
 * cannot do is said, never pretended.
 */
import type { Facts } from '../report/facts.ts'
import type { PartPlan } from './plan.ts'
import { draftPart, FIRST_TAKE, type Wording } from './template.ts'

export type Rewritten =
  | { kind: 'rewritten'; prose: string; why: string; note: string | null }
  | { kind: 'kept'; note: string }

/** Wordings to try before saying that there is no other. */
const TAKES = 6

const SHORTER = /短|精简|简短|简洁|压缩|删减|少一?点/
const LONGER = /具体|详细|展开|长一?点|全一?点|充实/
const OTHER = /换|重写|另|再写|不一样|改写|重新/

/**
 * A wording that differs from `current` (prose), following the instruction where templates can.
 * `inWords` puts each into the words of whoever asks.
 */
export function rewrite(
  plan: PartPlan,
  facts: Facts,
  current: string,
  instruction: string,
  inWords: (prose: string) => string = (prose) => prose,
): Rewritten {
  const asked = instruction.trim()
  const terse = SHORTER.test(asked)
  const prose = otherWording(current, terse, (wording) => inWords(draftPart(plan, facts, wording)))
  if (prose === null)
    return {
      kind: 'kept',
      note: terse ? '这一部分已经没有可以省去的内容。' : '这一部分没有别的写法，内容没有改动。',
    }
  const followed = asked === '' || terse || LONGER.test(asked) || OTHER.test(asked)
  return {
    kind: 'rewritten',
    prose,
    why: asked ? `重写：${asked}` : '换一种写法',
    note: followed
      ? null
      : `没有接入语言模型，模板做不到“${asked}”，这里换了一种写法；原稿在历史版本里。`,
  }
}

function otherWording(
  current: string,
  terse: boolean,
  write: (wording: Wording) => string,
): string | null {
  for (let take = terse ? 0 : 1; take < TAKES; take++) {
    const prose = write({ take, terse })
    if (prose !== '' && prose !== current && (!terse || prose.length < current.length)) return prose
  }
  if (terse) return null
  const first = write(FIRST_TAKE)
  return first !== '' && first !== current ? first : null
}
