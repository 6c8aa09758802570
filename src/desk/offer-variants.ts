/** Has other words for a part made, counts what they took, lays them by, and keeps one of them. */
import type { Report } from '../report/report.ts'
import { NO_USAGE } from '../report/usage.ts'
import { type Hand, keepOffer } from './changes.ts'
import type { Visitor } from './desk-door.ts'
import type { DeskState } from './desk-state.ts'
import { done, notFound, type Result, refused } from './result.ts'
import type { VariantWish, Varied, Vary } from './variants.ts'
import type { VariantsView } from './view-variant.ts'
import { words } from './words.ts'

/** Which words are kept, and on which version they were compared. */
export type Keeping = { variant: string; baseVersion: number }

type Asked = Omit<Varied, 'report'> & { wish: VariantWish }

export async function offerVariants(
  state: DeskState,
  { unit }: Visitor,
  vary: Vary,
  { wish, ...asked }: Asked,
): Promise<Result<VariantsView>> {
  if (state.unit !== unit) return notFound('没有这份报告')
  const { report, costs, offers } = state
  if (report.parts[asked.part]?.locked) return refused({ code: 'conflict', message: words.locked })
  const made = await vary({ ...asked, report }, wish, costs.total())
  if (!made) return notFound('没有这一部分')
  // Erased while the model wrote: there are no tables any more.
  if (state.unit !== unit) return notFound('没有这份报告')
  const { offered, usage, ...told } = made
  if (usage) costs.add(asked.part, null, { ...usage, ...UNJUDGED }, new Date().toISOString())
  const variants = offered.map(({ offer, view }) => {
    const id = crypto.randomUUID()
    offers.add(id, asked.part, offer)
    return { id, ...view }
  })
  return done({ ...told, variants })
}

/** One of them as the part's next version; of a model's it is told that its words were kept. */
export function keepVariant(
  { offers, costs, report }: DeskState,
  part: string,
  { variant, baseVersion }: Keeping,
  hand: Hand,
): Result<Report> {
  const offer = offers.of(part, variant)
  if (!offer) return notFound(words.noVariant)
  const kept = keepOffer(report, part, { offer, baseVersion }, hand)
  const current = kept.ok && kept.value !== report ? kept.value.parts[part]?.current : null
  if (current?.origin === 'model')
    costs.add(part, current.version, { ...NO_USAGE, ...UNJUDGED }, hand.at)
  return kept
}

const UNJUDGED = { errors: 0, warnings: 0, advice: 0 }
