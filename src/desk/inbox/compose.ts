/**
 * The passive reply: what was kept first, then what is said now, on one page; the rest waits for
 * 下一页. Text that was kept and would push the question off the page is cut to its brief.
 */
import type { Clerk } from './clerk.ts'
import type { Courier } from './courier.ts'
import type { Deliveries } from './deliveries.ts'
import type { Done } from './moment.ts'
import { words } from './words.ts'

const RULE = '———'

/** What goes out now, and the clerk with the pages that wait. Call inside the push's transaction. */
export function composed(
  { clerk, text }: Done,
  deliveries: Deliveries,
  courier: Courier,
): { clerk: Clerk; text: string | null } {
  if (text === null) return { clerk, text }
  const left = deliveries.left()
  if (left.length === 0) return paged(clerk, text, courier)
  deliveries.give()
  const full = left.map(({ parcel, isCertain }) =>
    isCertain ? parcel.text || parcel.brief : `${parcel.brief}${words.maybe}`,
  )
  const brief = left.map(({ parcel }) => parcel.brief)
  const whole = [...full, RULE, text].join('\n')
  if (courier.pages(whole).length === 1) return { clerk, text: whole }
  return paged(clerk, [...brief, RULE, text].join('\n'), courier)
}

function paged(clerk: Clerk, text: string, courier: Courier): { clerk: Clerk; text: string } {
  const [page = '', ...pages] = courier.pages(text)
  if (pages.length === 0) return { clerk, text }
  return { clerk: { ...clerk, pages }, text: `${page}\n${words.more}` }
}
