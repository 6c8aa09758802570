/** Titles in 《》 and names in “” that come from no answer, no canon and no template of ours. */
import { CANON } from '../../report/annual/canon.ts'
import type { CanonName } from '../../report/canon.ts'
import { printContent } from '../../report/facts.ts'
import { textsOf } from '../../rules/source/claims.ts'
import { titlesIn } from '../../text/citations.ts'
import { quotesIn } from '../../text/quotes.ts'
import { slice } from '../../text/span.ts'
import type { Brief } from '../brief.ts'
import type { Objection } from '../judge.ts'
import { print } from '../references.ts'

const NAMES: readonly CanonName[] = CANON

/** One error for each name nobody gave. Year-bound names are the rules' matter. */
export function strayNames(text: string, brief: Brief): Objection[] {
  const known = knownWords(brief)
  return [...titlesIn(text), ...quotesIn(text)].flatMap((span) => {
    const name = slice(text, span)
    const bare = name.replace(/^[《“]|[》”]$/g, '')
    if (known.includes(name) || known.includes(bare)) return []
    const message = `${name}没有出处，不能写`
    return [{ kind: 'name', severity: 'error', message, ...span }]
  })
}

/** Everything that may be named in this part, as one text. */
function knownWords({ facts, template, wordings, heading }: Brief): string {
  const answers = facts.ids.flatMap((field) => {
    const content = facts.content(field)
    return content ? [printContent(field, content), ...textsOf(facts.value(field))] : []
  })
  const templates = [template, ...wordings].map((prose) => print(prose, facts).text)
  const names = NAMES.flatMap(({ name, short = [] }) => [name, ...short])
  return [heading, ...answers, ...templates, ...names].join('\n')
}
