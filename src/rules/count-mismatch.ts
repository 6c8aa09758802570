import { groupsAgain } from './count/again.ts'
import { announcedLists } from './count/announced.ts'
import { changes } from './count/changes.ts'
import { cleanedTold } from './count/cleaned.ts'
import { datesAndTimes } from './count/dated.ts'
import { dealtOfAll, doneOfAll } from './count/done.ts'
import { eachOfMany } from './count/each.ts'
import { entriesBefore } from './count/entries.ts'
import { itemized } from './count/itemized.ts'
import { countsBefore, countsBehind } from './count/listed.ts'
import { moves } from './count/moves.ts'
import { listsNumbered } from './count/named.ts'
import { partsAtOnce, partsOfTotals } from './count/parts.ts'
import { rates, shares } from './count/rates.ts'
import { restsTold } from './count/rest.ts'
import { sumsTold } from './count/sums.ts'
import { twiceCounted } from './count/twice.ts'
import { villageTotal } from './count/village-total.ts'
import { villagesTold } from './count/villages.ts'
import type { Mark, Rule } from './rule.ts'

const FINDERS = [
  // lists against the number that announces them
  announcedLists,
  listsNumbered,
  entriesBefore,
  itemized,
  countsBehind,
  countsBefore,
  datesAndTimes,
  // parts, rates and rests against their whole
  partsOfTotals,
  partsAtOnce,
  sumsTold,
  cleanedTold,
  doneOfAll,
  dealtOfAll,
  rates,
  shares,
  changes,
  moves,
  restsTold,
  eachOfMany,
  // one thing counted in two places
  twiceCounted,
  groupsAgain,
  villagesTold,
  villageTotal,
]

/** What is announced, listed, summed and repeated must agree. Each kind of disagreement is a file in count/. */
export const countMismatch: Rule = {
  id: 'count-mismatch',
  severity: 'warning',
  title: '数目与所列不符',
  why: '说“五进”只列四项、日期列六个却写五次、化解数大于排查数、同一件事两个数，都是一读就能发现的硬伤。',
  bad: '推动“法律五进”，即进企业、进社区、进单位、进军营',
  good: '推动“法律四进”，即进企业、进社区、进单位、进军营',
  find: (reading) => FINDERS.flatMap((finding): Mark[] => finding(reading)),
}
